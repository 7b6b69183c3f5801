WITH anon_6 AS MATERIALIZED 
(SELECT languages.tag AS language, languages.id AS language_id 
FROM languages 
WHERE languages.tag IN ($1::VARCHAR, $2::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $1::VARCHAR) THEN 0 WHEN (languages.tag = $2::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1)
 SELECT coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || anon_2.slug || '","slug":"' || anon_2.slug || '","title":' || CAST(to_json(anon_2.title) AS TEXT) || ',"originalTitle":' || coalesce(CAST(to_json(films_1.original_title) AS TEXT), 'null') || ',"category":' || CASE WHEN (anon_3.id IS NULL) THEN 'null' ELSE '{"key":' || CAST(to_json(anon_3.key) AS TEXT) || ',"name":' || CAST(to_json(anon_4.name) AS TEXT) || '}' END || ',"language":"' || anon_2.text_language || '","languages":[' || anon_5.coalesce_1 || '],"description":' || coalesce(CAST(to_json((SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"body":' || CASE WHEN (anon_7.film_text_id IS NULL) THEN 'null' ELSE '{"markdown":' || CAST(to_json(anon_7.markdown) AS TEXT) || ',"html":' || CAST(to_json(anon_7.html) AS TEXT) || ',"text":' || CAST(to_json(anon_7.text) AS TEXT) || '}' END || ',"releaseYear":' || coalesce(CAST(anon_2.release_year AS TEXT), 'null') || ',"releaseYearLabel":' || coalesce(CAST(to_json(films_1.release_year_label) AS TEXT), 'null') || ',"duration":' || CASE WHEN (films_1.duration_seconds IS NULL) THEN 'null' ELSE '{"seconds":' || CAST(films_1.duration_seconds AS TEXT) || ',"minutes":' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT) || ',"iso8601":"' || 'PT' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT) || 'M' || CASE WHEN (0 < films_1.duration_seconds % 60) THEN CAST(films_1.duration_seconds % 60 AS TEXT) || 'S' ELSE '' END || '","label":' || coalesce(CAST(to_json((SELECT film_texts.duration_label 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"approximate":' || CAST(films_1.duration_approximate AS TEXT) || '}' END || ',"countries":[' || anon_8.coalesce_2 || '],"countryLabel":' || coalesce(CAST(to_json((SELECT film_texts.country_label 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.country_label IS NOT NULL ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"technicalSpecs":[' || anon_9.coalesce_3 || '],"poster":' || coalesce(anon_11.anon_10, 'null') || ',"cinemaPoster":' || coalesce(anon_13.anon_12, 'null') || ',"teaserPoster":' || coalesce(anon_15.anon_14, 'null') || ',"trailer":' || coalesce(anon_17.anon_16, 'null') || ',"trailerPoster":' || coalesce(anon_19.anon_18, 'null') || ',"fullVideo":' || coalesce(anon_21.anon_20, 'null') || ',"externalLinks":[' || anon_22.coalesce_4 || '],"awards":[' || anon_23.coalesce_5 || '],"worldSales":' || coalesce(CAST(to_json((SELECT film_texts.world_sales 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.world_sales IS NOT NULL ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"additionalInfo":' || coalesce(CAST(to_json((SELECT film_texts.additional_info 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.additional_info IS NOT NULL ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"translations":[' || anon_24.coalesce_6 || '],"documents":[' || anon_25.coalesce_7 || ']}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN LATERAL (SELECT film_listings_1.text_language AS text_language, film_listings_1.title AS title, film_listings_1.slug AS slug, film_listings_1.release_year AS release_year, film_listings_1.category_id AS category_id 
FROM film_listings AS film_listings_1 
WHERE film_listings_1.film_id = films_1.id AND film_listings_1.language_id = (SELECT anon_6.language_id 
FROM anon_6)
 LIMIT ALL OFFSET 0) AS anon_2 ON true LEFT OUTER JOIN LATERAL (SELECT categories_1.id AS id, categories_1.key AS key 
FROM categories AS categories_1 
WHERE categories_1.id = anon_2.category_id
 LIMIT ALL OFFSET 0) AS anon_3 ON true LEFT OUTER JOIN LATERAL (SELECT category_names_1.name AS name 
FROM category_names AS category_names_1 
WHERE category_names_1.category_id = anon_2.category_id AND category_names_1.language_id = (SELECT anon_6.language_id 
FROM anon_6)
 LIMIT ALL OFFSET 0) AS anon_4 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_26.language) AS TEXT), ','), '') AS coalesce_1 
FROM (SELECT film_texts_1.language AS language, film_texts_1.position AS o0 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = films_1.id ORDER BY film_texts_1.position ASC) AS anon_26) AS anon_5 ON true LEFT OUTER JOIN LATERAL (SELECT film_bodies_1.film_text_id AS film_text_id, film_bodies_1.markdown AS markdown, film_bodies_1.html AS html, film_bodies_1.text AS text 
FROM film_bodies AS film_bodies_1 
WHERE film_bodies_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM film_bodies 
WHERE film_bodies.film_text_id = film_texts.id AND film_bodies.markdown != '')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1)
 LIMIT ALL OFFSET 0) AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"code":"' || anon_27.code || '","name":' || CAST(to_json(anon_28.name) AS TEXT) || '}', ','), '') AS coalesce_2 
FROM (SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0 
FROM film_countries AS film_countries_1 
WHERE film_countries_1.film_id = films_1.id ORDER BY film_countries_1.position ASC) AS anon_29 LEFT OUTER JOIN LATERAL (SELECT countries_1.code AS code 
FROM countries AS countries_1 
WHERE countries_1.id = anon_29.country_id
 LIMIT ALL OFFSET 0) AS anon_27 ON true LEFT OUTER JOIN LATERAL (SELECT country_names_1.name AS name 
FROM country_names AS country_names_1 
WHERE country_names_1.country_id = anon_29.country_id AND country_names_1.language_id = (SELECT anon_6.language_id 
FROM anon_6)
 LIMIT ALL OFFSET 0) AS anon_28 ON true) AS anon_8 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"key":' || coalesce('"' || anon_30.key || '"', 'null') || ',"label":' || CAST(to_json(anon_30.label) AS TEXT) || '}', ','), '') AS coalesce_3 
FROM (SELECT technical_specs_1.position AS position, technical_specs_1.key AS key, technical_specs_1.label AS label, technical_specs_1.position AS o0 
FROM technical_specs AS technical_specs_1 
WHERE technical_specs_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM technical_specs 
WHERE technical_specs.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) ORDER BY technical_specs_1.position ASC) AS anon_30) AS anon_9 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_1.kind || '","label":' || CAST(to_json(media_1.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_1.path IS NOT NULL) THEN '/media/' || media_1.path ELSE media_1.url END) AS TEXT), 'null') || '}' AS anon_10 
FROM media AS media_1 
WHERE media_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'poster_image')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_1.field = 'poster_image') AS anon_11 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_2.kind || '","label":' || CAST(to_json(media_2.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_2.path IS NOT NULL) THEN '/media/' || media_2.path ELSE media_2.url END) AS TEXT), 'null') || '}' AS anon_12 
FROM media AS media_2 
WHERE media_2.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'cinema_poster')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_2.field = 'cinema_poster') AS anon_13 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_3.kind || '","label":' || CAST(to_json(media_3.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_3.path IS NOT NULL) THEN '/media/' || media_3.path ELSE media_3.url END) AS TEXT), 'null') || '}' AS anon_14 
FROM media AS media_3 
WHERE media_3.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'teaser_poster')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_3.field = 'teaser_poster') AS anon_15 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_4.kind || '","label":' || CAST(to_json(media_4.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_4.path IS NOT NULL) THEN '/media/' || media_4.path ELSE media_4.url END) AS TEXT), 'null') || '}' AS anon_16 
FROM media AS media_4 
WHERE media_4.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_video')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_4.field = 'trailer_video') AS anon_17 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_5.kind || '","label":' || CAST(to_json(media_5.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_5.path IS NOT NULL) THEN '/media/' || media_5.path ELSE media_5.url END) AS TEXT), 'null') || '}' AS anon_18 
FROM media AS media_5 
WHERE media_5.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_poster')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_5.field = 'trailer_poster') AS anon_19 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_6.kind || '","label":' || CAST(to_json(media_6.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_6.path IS NOT NULL) THEN '/media/' || media_6.path ELSE media_6.url END) AS TEXT), 'null') || '}' AS anon_20 
FROM media AS media_6 
WHERE media_6.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'full_video_url')) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) AND media_6.field = 'full_video_url') AS anon_21 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_31.name) AS TEXT) || ',"url":' || CAST(to_json(anon_31.url) AS TEXT) || '}', ','), '') AS coalesce_4 
FROM (SELECT links_1.position AS position, links_1.name AS name, links_1.url AS url, links_1.position AS o0 
FROM links AS links_1 
WHERE links_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM links 
WHERE links.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) ORDER BY links_1.position ASC) AS anon_31) AS anon_22 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_32.label) AS TEXT), ','), '') AS coalesce_5 
FROM (SELECT awards_1.label AS label, awards_1.position AS o0 
FROM awards AS awards_1 
WHERE awards_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM awards 
WHERE awards.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_6.language 
FROM anon_6), film_texts.position 
 LIMIT 1) ORDER BY awards_1.position ASC) AS anon_32) AS anon_23 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"language":"' || anon_33.language || '","title":' || CAST(to_json(anon_33.title) AS TEXT) || ',"description":' || coalesce(CAST(to_json(anon_33.description) AS TEXT), 'null') || ',"body":' || CASE WHEN (anon_34.film_text_id IS NULL) THEN 'null' ELSE '{"text":' || CAST(to_json(anon_34.text) AS TEXT) || '}' END || ',"durationLabel":' || coalesce(CAST(to_json(anon_33.duration_label) AS TEXT), 'null') || ',"countryLabel":' || coalesce(CAST(to_json(anon_33.country_label) AS TEXT), 'null') || ',"technicalSpecs":[' || anon_35.coalesce_8 || '],"externalLinks":[' || anon_36.coalesce_9 || '],"awards":[' || anon_37.coalesce_10 || '],"worldSales":' || coalesce(CAST(to_json(anon_33.world_sales) AS TEXT), 'null') || ',"additionalInfo":' || coalesce(CAST(to_json(anon_33.additional_info) AS TEXT), 'null') || '}', ','), '') AS coalesce_6 
FROM (SELECT film_texts_2.id AS id, film_texts_2.language AS language, film_texts_2.title AS title, film_texts_2.description AS description, film_texts_2.duration_label AS duration_label, film_texts_2.country_label AS country_label, film_texts_2.world_sales AS world_sales, film_texts_2.additional_info AS additional_info, film_texts_2.position AS o0 
FROM film_texts AS film_texts_2 
WHERE film_texts_2.film_id = films_1.id ORDER BY film_texts_2.position ASC) AS anon_33 LEFT OUTER JOIN LATERAL (SELECT film_bodies_2.film_text_id AS film_text_id, film_bodies_2.text AS text 
FROM film_bodies AS film_bodies_2 
WHERE film_bodies_2.film_text_id = (SELECT film_bodies.film_text_id 
FROM film_bodies 
WHERE film_bodies.film_text_id = anon_33.id AND film_bodies.markdown != '')
 LIMIT ALL OFFSET 0) AS anon_34 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"key":' || coalesce('"' || anon_38.key || '"', 'null') || ',"label":' || CAST(to_json(anon_38.label) AS TEXT) || '}', ','), '') AS coalesce_8 
FROM (SELECT technical_specs_2.position AS position, technical_specs_2.key AS key, technical_specs_2.label AS label, technical_specs_2.position AS o0 
FROM technical_specs AS technical_specs_2 
WHERE technical_specs_2.film_text_id = anon_33.id ORDER BY technical_specs_2.position ASC) AS anon_38) AS anon_35 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_39.name) AS TEXT) || ',"url":' || CAST(to_json(anon_39.url) AS TEXT) || '}', ','), '') AS coalesce_9 
FROM (SELECT links_2.position AS position, links_2.name AS name, links_2.url AS url, links_2.position AS o0 
FROM links AS links_2 
WHERE links_2.film_text_id = anon_33.id ORDER BY links_2.position ASC) AS anon_39) AS anon_36 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_40.label) AS TEXT), ','), '') AS coalesce_10 
FROM (SELECT awards_2.label AS label, awards_2.position AS o0 
FROM awards AS awards_2 
WHERE awards_2.film_text_id = anon_33.id ORDER BY awards_2.position ASC) AS anon_40) AS anon_37 ON true) AS anon_24 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"path":' || CAST(to_json(anon_41.path) AS TEXT) || ',"language":"' || anon_41.language || '"}', ','), '') AS coalesce_7 
FROM (SELECT documents_1.id AS id, documents_1.path AS path, documents_1.language AS language, documents_1.path AS o0 
FROM documents AS documents_1 
WHERE documents_1.film_id = films_1.id ORDER BY documents_1.path ASC) AS anon_41) AS anon_25 ON true 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $3::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $3::VARCHAR))), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
