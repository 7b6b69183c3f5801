WITH anon_3 AS MATERIALIZED 
(SELECT languages.tag AS tag 
FROM languages 
WHERE languages.tag IN ($1::VARCHAR, $2::VARCHAR) OR languages.position = 0 ORDER BY CASE WHEN (languages.tag = $1::VARCHAR) THEN 0 WHEN (languages.tag = $2::VARCHAR) THEN 1 ELSE 2 END 
 LIMIT 1)
 SELECT coalesce((SELECT '{"__typename":"Film","id":"' || 'Film:' || film_listings_1.slug || '","slug":"' || film_listings_1.slug || '","title":' || CAST(to_json(film_listings_1.title) AS TEXT) || ',"originalTitle":' || coalesce(CAST(to_json(films_1.original_title) AS TEXT), 'null') || ',"category":' || CASE WHEN (categories_1.id IS NULL) THEN 'null' ELSE '{"key":' || CAST(to_json(categories_1.key) AS TEXT) || ',"name":' || CAST(to_json(category_names_1.name) AS TEXT) || '}' END || ',"language":"' || film_listings_1.text_language || '","languages":[' || anon_2.coalesce_1 || '],"description":' || coalesce(CAST(to_json((SELECT film_texts.description 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.description IS NOT NULL ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"body":' || CASE WHEN (film_bodies_1.film_text_id IS NULL) THEN 'null' ELSE '{"markdown":' || CAST(to_json(film_bodies_1.markdown) AS TEXT) || ',"html":' || CAST(to_json(film_bodies_1.html) AS TEXT) || ',"text":' || CAST(to_json(film_bodies_1.text) AS TEXT) || '}' END || ',"releaseYear":' || coalesce(CAST(film_listings_1.release_year AS TEXT), 'null') || ',"releaseYearLabel":' || coalesce(CAST(to_json(films_1.release_year_label) AS TEXT), 'null') || ',"duration":' || CASE WHEN (films_1.duration_seconds IS NULL) THEN 'null' ELSE '{"seconds":' || CAST(films_1.duration_seconds AS TEXT) || ',"minutes":' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT) || ',"iso8601":"' || 'PT' || CAST(FLOOR(films_1.duration_seconds / 60) AS TEXT) || 'M' || CASE WHEN (0 < films_1.duration_seconds % 60) THEN CAST(films_1.duration_seconds % 60 AS TEXT) || 'S' ELSE '' END || '","label":' || coalesce(CAST(to_json((SELECT film_texts.duration_label 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.duration_label IS NOT NULL ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"approximate":' || CAST(films_1.duration_approximate AS TEXT) || '}' END || ',"countries":[' || anon_4.coalesce_2 || '],"countryLabel":' || coalesce(CAST(to_json((SELECT film_texts.country_label 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.country_label IS NOT NULL ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"technicalSpecs":[' || anon_5.coalesce_3 || '],"poster":' || coalesce(anon_7.anon_6, 'null') || ',"cinemaPoster":' || coalesce(anon_9.anon_8, 'null') || ',"teaserPoster":' || coalesce(anon_11.anon_10, 'null') || ',"trailer":' || coalesce(anon_13.anon_12, 'null') || ',"trailerPoster":' || coalesce(anon_15.anon_14, 'null') || ',"fullVideo":' || coalesce(anon_17.anon_16, 'null') || ',"externalLinks":[' || anon_18.coalesce_4 || '],"awards":[' || anon_19.coalesce_5 || '],"worldSales":' || coalesce(CAST(to_json((SELECT film_texts.world_sales 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.world_sales IS NOT NULL ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"additionalInfo":' || coalesce(CAST(to_json((SELECT film_texts.additional_info 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND film_texts.additional_info IS NOT NULL ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1)) AS TEXT), 'null') || ',"translations":[' || anon_20.coalesce_6 || '],"documents":[' || anon_21.coalesce_7 || ']}' AS anon_1 
FROM films AS films_1 LEFT OUTER JOIN film_listings AS film_listings_1 ON film_listings_1.film_id = films_1.id AND film_listings_1.language = (SELECT anon_3.tag 
FROM anon_3) LEFT OUTER JOIN categories AS categories_1 ON categories_1.id = films_1.category_id LEFT OUTER JOIN category_names AS category_names_1 ON category_names_1.category_id = films_1.category_id AND category_names_1.language = (SELECT anon_3.tag 
FROM anon_3) LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_22.language) AS TEXT), ',' ORDER BY anon_22.o0 ASC), '') AS coalesce_1 
FROM (SELECT film_texts_1.language AS language, film_texts_1.position AS o0 
FROM film_texts AS film_texts_1 
WHERE film_texts_1.film_id = films_1.id ORDER BY film_texts_1.position ASC) AS anon_22) AS anon_2 ON true LEFT OUTER JOIN film_bodies AS film_bodies_1 ON film_bodies_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM film_bodies 
WHERE film_bodies.film_text_id = film_texts.id AND film_bodies.markdown != '')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"code":"' || countries_1.code || '","name":' || CAST(to_json(country_names_1.name) AS TEXT) || '}', ',' ORDER BY anon_23.o0 ASC), '') AS coalesce_2 
FROM (SELECT film_countries_1.country_id AS country_id, film_countries_1.position AS o0 
FROM film_countries AS film_countries_1 
WHERE film_countries_1.film_id = films_1.id ORDER BY film_countries_1.position ASC) AS anon_23 LEFT OUTER JOIN countries AS countries_1 ON countries_1.id = anon_23.country_id LEFT OUTER JOIN country_names AS country_names_1 ON country_names_1.country_id = anon_23.country_id AND country_names_1.language = (SELECT anon_3.tag 
FROM anon_3)) AS anon_4 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"key":' || coalesce('"' || anon_24.key || '"', 'null') || ',"label":' || CAST(to_json(anon_24.label) AS TEXT) || '}', ',' ORDER BY anon_24.o0 ASC), '') AS coalesce_3 
FROM (SELECT technical_specs_1.position AS position, technical_specs_1.key AS key, technical_specs_1.label AS label, technical_specs_1.position AS o0 
FROM technical_specs AS technical_specs_1 
WHERE technical_specs_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM technical_specs 
WHERE technical_specs.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) ORDER BY technical_specs_1.position ASC) AS anon_24) AS anon_5 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_1.kind || '","label":' || CAST(to_json(media_1.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_1.path IS NOT NULL) THEN '/media/' || media_1.path ELSE media_1.url END) AS TEXT), 'null') || '}' AS anon_6 
FROM media AS media_1 
WHERE media_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'poster_image')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_1.field = 'poster_image') AS anon_7 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_2.kind || '","label":' || CAST(to_json(media_2.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_2.path IS NOT NULL) THEN '/media/' || media_2.path ELSE media_2.url END) AS TEXT), 'null') || '}' AS anon_8 
FROM media AS media_2 
WHERE media_2.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'cinema_poster')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_2.field = 'cinema_poster') AS anon_9 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_3.kind || '","label":' || CAST(to_json(media_3.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_3.path IS NOT NULL) THEN '/media/' || media_3.path ELSE media_3.url END) AS TEXT), 'null') || '}' AS anon_10 
FROM media AS media_3 
WHERE media_3.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'teaser_poster')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_3.field = 'teaser_poster') AS anon_11 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_4.kind || '","label":' || CAST(to_json(media_4.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_4.path IS NOT NULL) THEN '/media/' || media_4.path ELSE media_4.url END) AS TEXT), 'null') || '}' AS anon_12 
FROM media AS media_4 
WHERE media_4.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_video')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_4.field = 'trailer_video') AS anon_13 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_5.kind || '","label":' || CAST(to_json(media_5.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_5.path IS NOT NULL) THEN '/media/' || media_5.path ELSE media_5.url END) AS TEXT), 'null') || '}' AS anon_14 
FROM media AS media_5 
WHERE media_5.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'trailer_poster')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_5.field = 'trailer_poster') AS anon_15 ON true LEFT OUTER JOIN LATERAL (SELECT '{"kind":"' || media_6.kind || '","label":' || CAST(to_json(media_6.label) AS TEXT) || ',"url":' || coalesce(CAST(to_json(CASE WHEN (media_6.path IS NOT NULL) THEN '/media/' || media_6.path ELSE media_6.url END) AS TEXT), 'null') || '}' AS anon_16 
FROM media AS media_6 
WHERE media_6.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM media 
WHERE media.film_text_id = film_texts.id AND media.field = 'full_video_url')) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) AND media_6.field = 'full_video_url') AS anon_17 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_25.name) AS TEXT) || ',"url":' || CAST(to_json(anon_25.url) AS TEXT) || '}', ',' ORDER BY anon_25.o0 ASC), '') AS coalesce_4 
FROM (SELECT links_1.position AS position, links_1.name AS name, links_1.url AS url, links_1.position AS o0 
FROM links AS links_1 
WHERE links_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM links 
WHERE links.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) ORDER BY links_1.position ASC) AS anon_25) AS anon_18 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_26.label) AS TEXT), ',' ORDER BY anon_26.o0 ASC), '') AS coalesce_5 
FROM (SELECT awards_1.label AS label, awards_1.position AS o0 
FROM awards AS awards_1 
WHERE awards_1.film_text_id = (SELECT film_texts.id 
FROM film_texts 
WHERE film_texts.film_id = films_1.id AND (EXISTS (SELECT * 
FROM awards 
WHERE awards.film_text_id = film_texts.id)) ORDER BY film_texts.language != (SELECT anon_3.tag 
FROM anon_3), film_texts.position 
 LIMIT 1) ORDER BY awards_1.position ASC) AS anon_26) AS anon_19 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"language":"' || anon_27.language || '","title":' || CAST(to_json(anon_27.title) AS TEXT) || ',"description":' || coalesce(CAST(to_json(anon_27.description) AS TEXT), 'null') || ',"body":' || CASE WHEN (film_bodies_2.film_text_id IS NULL) THEN 'null' ELSE '{"text":' || CAST(to_json(film_bodies_2.text) AS TEXT) || '}' END || ',"durationLabel":' || coalesce(CAST(to_json(anon_27.duration_label) AS TEXT), 'null') || ',"countryLabel":' || coalesce(CAST(to_json(anon_27.country_label) AS TEXT), 'null') || ',"technicalSpecs":[' || anon_28.coalesce_8 || '],"externalLinks":[' || anon_29.coalesce_9 || '],"awards":[' || anon_30.coalesce_10 || '],"worldSales":' || coalesce(CAST(to_json(anon_27.world_sales) AS TEXT), 'null') || ',"additionalInfo":' || coalesce(CAST(to_json(anon_27.additional_info) AS TEXT), 'null') || '}', ',' ORDER BY anon_27.o0 ASC), '') AS coalesce_6 
FROM (SELECT film_texts_2.id AS id, film_texts_2.language AS language, film_texts_2.title AS title, film_texts_2.description AS description, film_texts_2.duration_label AS duration_label, film_texts_2.country_label AS country_label, film_texts_2.world_sales AS world_sales, film_texts_2.additional_info AS additional_info, film_texts_2.position AS o0 
FROM film_texts AS film_texts_2 
WHERE film_texts_2.film_id = films_1.id ORDER BY film_texts_2.position ASC) AS anon_27 LEFT OUTER JOIN film_bodies AS film_bodies_2 ON film_bodies_2.film_text_id = (SELECT film_bodies.film_text_id 
FROM film_bodies 
WHERE film_bodies.film_text_id = anon_27.id AND film_bodies.markdown != '') LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"key":' || coalesce('"' || anon_31.key || '"', 'null') || ',"label":' || CAST(to_json(anon_31.label) AS TEXT) || '}', ',' ORDER BY anon_31.o0 ASC), '') AS coalesce_8 
FROM (SELECT technical_specs_2.position AS position, technical_specs_2.key AS key, technical_specs_2.label AS label, technical_specs_2.position AS o0 
FROM technical_specs AS technical_specs_2 
WHERE technical_specs_2.film_text_id = anon_27.id ORDER BY technical_specs_2.position ASC) AS anon_31) AS anon_28 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"name":' || CAST(to_json(anon_32.name) AS TEXT) || ',"url":' || CAST(to_json(anon_32.url) AS TEXT) || '}', ',' ORDER BY anon_32.o0 ASC), '') AS coalesce_9 
FROM (SELECT links_2.position AS position, links_2.name AS name, links_2.url AS url, links_2.position AS o0 
FROM links AS links_2 
WHERE links_2.film_text_id = anon_27.id ORDER BY links_2.position ASC) AS anon_32) AS anon_29 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg(CAST(to_json(anon_33.label) AS TEXT), ',' ORDER BY anon_33.o0 ASC), '') AS coalesce_10 
FROM (SELECT awards_2.label AS label, awards_2.position AS o0 
FROM awards AS awards_2 
WHERE awards_2.film_text_id = anon_27.id ORDER BY awards_2.position ASC) AS anon_33) AS anon_30 ON true) AS anon_20 ON true LEFT OUTER JOIN LATERAL (SELECT coalesce(string_agg('{"path":' || CAST(to_json(anon_34.path) AS TEXT) || ',"language":"' || anon_34.language || '"}', ',' ORDER BY anon_34.o0 ASC), '') AS coalesce_7 
FROM (SELECT documents_1.id AS id, documents_1.path AS path, documents_1.language AS language, documents_1.path AS o0 
FROM documents AS documents_1 
WHERE documents_1.film_id = films_1.id ORDER BY documents_1.path ASC) AS anon_34) AS anon_21 ON true 
WHERE films_1.id = coalesce((SELECT films_2.id 
FROM films AS films_2 
WHERE films_2.slug = $3::VARCHAR), (SELECT moved_slugs_1.film_id 
FROM moved_slugs AS moved_slugs_1 
WHERE moved_slugs_1.slug = $3::VARCHAR))), 'null') AS f0, (SELECT revisions.revision 
FROM revisions ORDER BY revisions.id DESC 
 LIMIT 1) AS revision
