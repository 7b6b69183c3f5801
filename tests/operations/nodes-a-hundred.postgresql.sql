WITH anon_1 AS MATERIALIZED (
  SELECT languages.tag AS language, languages.id AS language_id FROM languages WHERE languages.position = 0
)
SELECT
  '[' || (
    SELECT coalesce(
      string_agg(coalesce(anon_3.anon_7, anon_4.anon_7, anon_5.anon_7, anon_6.anon_7, 'null'), ','), ''
    ) AS coalesce_1
    FROM (
      SELECT
        anon_7.position AS position,
        anon_7."Film_0" AS "Film_0",
        anon_7."Person_0" AS "Person_0",
        anon_7."Role_0" AS "Role_0",
        anon_7."Credit_0" AS "Credit_0",
        anon_7."Credit_1" AS "Credit_1",
        anon_7."Credit_2" AS "Credit_2",
        anon_7.position AS o0
      FROM (
        SELECT
          anon_8.position AS position,
          anon_8."Film_0" AS "Film_0",
          anon_8."Person_0" AS "Person_0",
          anon_8."Role_0" AS "Role_0",
          anon_8."Credit_0" AS "Credit_0",
          anon_8."Credit_1" AS "Credit_1",
          anon_8."Credit_2" AS "Credit_2"
        FROM (
          SELECT
            0 AS position,
            CAST($1::VARCHAR AS TEXT) AS "Film_0",
            CAST($2::VARCHAR AS TEXT) AS "Person_0",
            CAST($3::VARCHAR AS TEXT) AS "Role_0",
            CAST($4::VARCHAR AS TEXT) AS "Credit_0",
            CAST($5::VARCHAR AS TEXT) AS "Credit_1",
            CAST($6::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            1 AS position,
            CAST($7::VARCHAR AS TEXT) AS "Film_0",
            CAST($8::VARCHAR AS TEXT) AS "Person_0",
            CAST($9::VARCHAR AS TEXT) AS "Role_0",
            CAST($10::VARCHAR AS TEXT) AS "Credit_0",
            CAST($11::VARCHAR AS TEXT) AS "Credit_1",
            CAST($12::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            2 AS position,
            CAST($13::VARCHAR AS TEXT) AS "Film_0",
            CAST($14::VARCHAR AS TEXT) AS "Person_0",
            CAST($15::VARCHAR AS TEXT) AS "Role_0",
            CAST($16::VARCHAR AS TEXT) AS "Credit_0",
            CAST($17::VARCHAR AS TEXT) AS "Credit_1",
            CAST($18::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            3 AS position,
            CAST($19::VARCHAR AS TEXT) AS "Film_0",
            CAST($20::VARCHAR AS TEXT) AS "Person_0",
            CAST($21::VARCHAR AS TEXT) AS "Role_0",
            CAST($22::VARCHAR AS TEXT) AS "Credit_0",
            CAST($23::VARCHAR AS TEXT) AS "Credit_1",
            CAST($24::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            4 AS position,
            CAST($25::VARCHAR AS TEXT) AS "Film_0",
            CAST($26::VARCHAR AS TEXT) AS "Person_0",
            CAST($27::VARCHAR AS TEXT) AS "Role_0",
            CAST($28::VARCHAR AS TEXT) AS "Credit_0",
            CAST($29::VARCHAR AS TEXT) AS "Credit_1",
            CAST($30::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            5 AS position,
            CAST($31::VARCHAR AS TEXT) AS "Film_0",
            CAST($32::VARCHAR AS TEXT) AS "Person_0",
            CAST($33::VARCHAR AS TEXT) AS "Role_0",
            CAST($34::VARCHAR AS TEXT) AS "Credit_0",
            CAST($35::VARCHAR AS TEXT) AS "Credit_1",
            CAST($36::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            6 AS position,
            CAST($37::VARCHAR AS TEXT) AS "Film_0",
            CAST($38::VARCHAR AS TEXT) AS "Person_0",
            CAST($39::VARCHAR AS TEXT) AS "Role_0",
            CAST($40::VARCHAR AS TEXT) AS "Credit_0",
            CAST($41::VARCHAR AS TEXT) AS "Credit_1",
            CAST($42::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            7 AS position,
            CAST($43::VARCHAR AS TEXT) AS "Film_0",
            CAST($44::VARCHAR AS TEXT) AS "Person_0",
            CAST($45::VARCHAR AS TEXT) AS "Role_0",
            CAST($46::VARCHAR AS TEXT) AS "Credit_0",
            CAST($47::VARCHAR AS TEXT) AS "Credit_1",
            CAST($48::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            8 AS position,
            CAST($49::VARCHAR AS TEXT) AS "Film_0",
            CAST($50::VARCHAR AS TEXT) AS "Person_0",
            CAST($51::VARCHAR AS TEXT) AS "Role_0",
            CAST($52::VARCHAR AS TEXT) AS "Credit_0",
            CAST($53::VARCHAR AS TEXT) AS "Credit_1",
            CAST($54::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            9 AS position,
            CAST($55::VARCHAR AS TEXT) AS "Film_0",
            CAST($56::VARCHAR AS TEXT) AS "Person_0",
            CAST($57::VARCHAR AS TEXT) AS "Role_0",
            CAST($58::VARCHAR AS TEXT) AS "Credit_0",
            CAST($59::VARCHAR AS TEXT) AS "Credit_1",
            CAST($60::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            10 AS position,
            CAST($61::VARCHAR AS TEXT) AS "Film_0",
            CAST($62::VARCHAR AS TEXT) AS "Person_0",
            CAST($63::VARCHAR AS TEXT) AS "Role_0",
            CAST($64::VARCHAR AS TEXT) AS "Credit_0",
            CAST($65::VARCHAR AS TEXT) AS "Credit_1",
            CAST($66::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            11 AS position,
            CAST($67::VARCHAR AS TEXT) AS "Film_0",
            CAST($68::VARCHAR AS TEXT) AS "Person_0",
            CAST($69::VARCHAR AS TEXT) AS "Role_0",
            CAST($70::VARCHAR AS TEXT) AS "Credit_0",
            CAST($71::VARCHAR AS TEXT) AS "Credit_1",
            CAST($72::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            12 AS position,
            CAST($73::VARCHAR AS TEXT) AS "Film_0",
            CAST($74::VARCHAR AS TEXT) AS "Person_0",
            CAST($75::VARCHAR AS TEXT) AS "Role_0",
            CAST($76::VARCHAR AS TEXT) AS "Credit_0",
            CAST($77::VARCHAR AS TEXT) AS "Credit_1",
            CAST($78::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            13 AS position,
            CAST($79::VARCHAR AS TEXT) AS "Film_0",
            CAST($80::VARCHAR AS TEXT) AS "Person_0",
            CAST($81::VARCHAR AS TEXT) AS "Role_0",
            CAST($82::VARCHAR AS TEXT) AS "Credit_0",
            CAST($83::VARCHAR AS TEXT) AS "Credit_1",
            CAST($84::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            14 AS position,
            CAST($85::VARCHAR AS TEXT) AS "Film_0",
            CAST($86::VARCHAR AS TEXT) AS "Person_0",
            CAST($87::VARCHAR AS TEXT) AS "Role_0",
            CAST($88::VARCHAR AS TEXT) AS "Credit_0",
            CAST($89::VARCHAR AS TEXT) AS "Credit_1",
            CAST($90::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            15 AS position,
            CAST($91::VARCHAR AS TEXT) AS "Film_0",
            CAST($92::VARCHAR AS TEXT) AS "Person_0",
            CAST($93::VARCHAR AS TEXT) AS "Role_0",
            CAST($94::VARCHAR AS TEXT) AS "Credit_0",
            CAST($95::VARCHAR AS TEXT) AS "Credit_1",
            CAST($96::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            16 AS position,
            CAST($97::VARCHAR AS TEXT) AS "Film_0",
            CAST($98::VARCHAR AS TEXT) AS "Person_0",
            CAST($99::VARCHAR AS TEXT) AS "Role_0",
            CAST($100::VARCHAR AS TEXT) AS "Credit_0",
            CAST($101::VARCHAR AS TEXT) AS "Credit_1",
            CAST($102::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            17 AS position,
            CAST($103::VARCHAR AS TEXT) AS "Film_0",
            CAST($104::VARCHAR AS TEXT) AS "Person_0",
            CAST($105::VARCHAR AS TEXT) AS "Role_0",
            CAST($106::VARCHAR AS TEXT) AS "Credit_0",
            CAST($107::VARCHAR AS TEXT) AS "Credit_1",
            CAST($108::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            18 AS position,
            CAST($109::VARCHAR AS TEXT) AS "Film_0",
            CAST($110::VARCHAR AS TEXT) AS "Person_0",
            CAST($111::VARCHAR AS TEXT) AS "Role_0",
            CAST($112::VARCHAR AS TEXT) AS "Credit_0",
            CAST($113::VARCHAR AS TEXT) AS "Credit_1",
            CAST($114::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            19 AS position,
            CAST($115::VARCHAR AS TEXT) AS "Film_0",
            CAST($116::VARCHAR AS TEXT) AS "Person_0",
            CAST($117::VARCHAR AS TEXT) AS "Role_0",
            CAST($118::VARCHAR AS TEXT) AS "Credit_0",
            CAST($119::VARCHAR AS TEXT) AS "Credit_1",
            CAST($120::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            20 AS position,
            CAST($121::VARCHAR AS TEXT) AS "Film_0",
            CAST($122::VARCHAR AS TEXT) AS "Person_0",
            CAST($123::VARCHAR AS TEXT) AS "Role_0",
            CAST($124::VARCHAR AS TEXT) AS "Credit_0",
            CAST($125::VARCHAR AS TEXT) AS "Credit_1",
            CAST($126::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            21 AS position,
            CAST($127::VARCHAR AS TEXT) AS "Film_0",
            CAST($128::VARCHAR AS TEXT) AS "Person_0",
            CAST($129::VARCHAR AS TEXT) AS "Role_0",
            CAST($130::VARCHAR AS TEXT) AS "Credit_0",
            CAST($131::VARCHAR AS TEXT) AS "Credit_1",
            CAST($132::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            22 AS position,
            CAST($133::VARCHAR AS TEXT) AS "Film_0",
            CAST($134::VARCHAR AS TEXT) AS "Person_0",
            CAST($135::VARCHAR AS TEXT) AS "Role_0",
            CAST($136::VARCHAR AS TEXT) AS "Credit_0",
            CAST($137::VARCHAR AS TEXT) AS "Credit_1",
            CAST($138::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            23 AS position,
            CAST($139::VARCHAR AS TEXT) AS "Film_0",
            CAST($140::VARCHAR AS TEXT) AS "Person_0",
            CAST($141::VARCHAR AS TEXT) AS "Role_0",
            CAST($142::VARCHAR AS TEXT) AS "Credit_0",
            CAST($143::VARCHAR AS TEXT) AS "Credit_1",
            CAST($144::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            24 AS position,
            CAST($145::VARCHAR AS TEXT) AS "Film_0",
            CAST($146::VARCHAR AS TEXT) AS "Person_0",
            CAST($147::VARCHAR AS TEXT) AS "Role_0",
            CAST($148::VARCHAR AS TEXT) AS "Credit_0",
            CAST($149::VARCHAR AS TEXT) AS "Credit_1",
            CAST($150::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            25 AS position,
            CAST($151::VARCHAR AS TEXT) AS "Film_0",
            CAST($152::VARCHAR AS TEXT) AS "Person_0",
            CAST($153::VARCHAR AS TEXT) AS "Role_0",
            CAST($154::VARCHAR AS TEXT) AS "Credit_0",
            CAST($155::VARCHAR AS TEXT) AS "Credit_1",
            CAST($156::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            26 AS position,
            CAST($157::VARCHAR AS TEXT) AS "Film_0",
            CAST($158::VARCHAR AS TEXT) AS "Person_0",
            CAST($159::VARCHAR AS TEXT) AS "Role_0",
            CAST($160::VARCHAR AS TEXT) AS "Credit_0",
            CAST($161::VARCHAR AS TEXT) AS "Credit_1",
            CAST($162::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            27 AS position,
            CAST($163::VARCHAR AS TEXT) AS "Film_0",
            CAST($164::VARCHAR AS TEXT) AS "Person_0",
            CAST($165::VARCHAR AS TEXT) AS "Role_0",
            CAST($166::VARCHAR AS TEXT) AS "Credit_0",
            CAST($167::VARCHAR AS TEXT) AS "Credit_1",
            CAST($168::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            28 AS position,
            CAST($169::VARCHAR AS TEXT) AS "Film_0",
            CAST($170::VARCHAR AS TEXT) AS "Person_0",
            CAST($171::VARCHAR AS TEXT) AS "Role_0",
            CAST($172::VARCHAR AS TEXT) AS "Credit_0",
            CAST($173::VARCHAR AS TEXT) AS "Credit_1",
            CAST($174::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            29 AS position,
            CAST($175::VARCHAR AS TEXT) AS "Film_0",
            CAST($176::VARCHAR AS TEXT) AS "Person_0",
            CAST($177::VARCHAR AS TEXT) AS "Role_0",
            CAST($178::VARCHAR AS TEXT) AS "Credit_0",
            CAST($179::VARCHAR AS TEXT) AS "Credit_1",
            CAST($180::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            30 AS position,
            CAST($181::VARCHAR AS TEXT) AS "Film_0",
            CAST($182::VARCHAR AS TEXT) AS "Person_0",
            CAST($183::VARCHAR AS TEXT) AS "Role_0",
            CAST($184::VARCHAR AS TEXT) AS "Credit_0",
            CAST($185::VARCHAR AS TEXT) AS "Credit_1",
            CAST($186::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            31 AS position,
            CAST($187::VARCHAR AS TEXT) AS "Film_0",
            CAST($188::VARCHAR AS TEXT) AS "Person_0",
            CAST($189::VARCHAR AS TEXT) AS "Role_0",
            CAST($190::VARCHAR AS TEXT) AS "Credit_0",
            CAST($191::VARCHAR AS TEXT) AS "Credit_1",
            CAST($192::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            32 AS position,
            CAST($193::VARCHAR AS TEXT) AS "Film_0",
            CAST($194::VARCHAR AS TEXT) AS "Person_0",
            CAST($195::VARCHAR AS TEXT) AS "Role_0",
            CAST($196::VARCHAR AS TEXT) AS "Credit_0",
            CAST($197::VARCHAR AS TEXT) AS "Credit_1",
            CAST($198::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            33 AS position,
            CAST($199::VARCHAR AS TEXT) AS "Film_0",
            CAST($200::VARCHAR AS TEXT) AS "Person_0",
            CAST($201::VARCHAR AS TEXT) AS "Role_0",
            CAST($202::VARCHAR AS TEXT) AS "Credit_0",
            CAST($203::VARCHAR AS TEXT) AS "Credit_1",
            CAST($204::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            34 AS position,
            CAST($205::VARCHAR AS TEXT) AS "Film_0",
            CAST($206::VARCHAR AS TEXT) AS "Person_0",
            CAST($207::VARCHAR AS TEXT) AS "Role_0",
            CAST($208::VARCHAR AS TEXT) AS "Credit_0",
            CAST($209::VARCHAR AS TEXT) AS "Credit_1",
            CAST($210::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            35 AS position,
            CAST($211::VARCHAR AS TEXT) AS "Film_0",
            CAST($212::VARCHAR AS TEXT) AS "Person_0",
            CAST($213::VARCHAR AS TEXT) AS "Role_0",
            CAST($214::VARCHAR AS TEXT) AS "Credit_0",
            CAST($215::VARCHAR AS TEXT) AS "Credit_1",
            CAST($216::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            36 AS position,
            CAST($217::VARCHAR AS TEXT) AS "Film_0",
            CAST($218::VARCHAR AS TEXT) AS "Person_0",
            CAST($219::VARCHAR AS TEXT) AS "Role_0",
            CAST($220::VARCHAR AS TEXT) AS "Credit_0",
            CAST($221::VARCHAR AS TEXT) AS "Credit_1",
            CAST($222::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            37 AS position,
            CAST($223::VARCHAR AS TEXT) AS "Film_0",
            CAST($224::VARCHAR AS TEXT) AS "Person_0",
            CAST($225::VARCHAR AS TEXT) AS "Role_0",
            CAST($226::VARCHAR AS TEXT) AS "Credit_0",
            CAST($227::VARCHAR AS TEXT) AS "Credit_1",
            CAST($228::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            38 AS position,
            CAST($229::VARCHAR AS TEXT) AS "Film_0",
            CAST($230::VARCHAR AS TEXT) AS "Person_0",
            CAST($231::VARCHAR AS TEXT) AS "Role_0",
            CAST($232::VARCHAR AS TEXT) AS "Credit_0",
            CAST($233::VARCHAR AS TEXT) AS "Credit_1",
            CAST($234::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            39 AS position,
            CAST($235::VARCHAR AS TEXT) AS "Film_0",
            CAST($236::VARCHAR AS TEXT) AS "Person_0",
            CAST($237::VARCHAR AS TEXT) AS "Role_0",
            CAST($238::VARCHAR AS TEXT) AS "Credit_0",
            CAST($239::VARCHAR AS TEXT) AS "Credit_1",
            CAST($240::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            40 AS position,
            CAST($241::VARCHAR AS TEXT) AS "Film_0",
            CAST($242::VARCHAR AS TEXT) AS "Person_0",
            CAST($243::VARCHAR AS TEXT) AS "Role_0",
            CAST($244::VARCHAR AS TEXT) AS "Credit_0",
            CAST($245::VARCHAR AS TEXT) AS "Credit_1",
            CAST($246::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            41 AS position,
            CAST($247::VARCHAR AS TEXT) AS "Film_0",
            CAST($248::VARCHAR AS TEXT) AS "Person_0",
            CAST($249::VARCHAR AS TEXT) AS "Role_0",
            CAST($250::VARCHAR AS TEXT) AS "Credit_0",
            CAST($251::VARCHAR AS TEXT) AS "Credit_1",
            CAST($252::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            42 AS position,
            CAST($253::VARCHAR AS TEXT) AS "Film_0",
            CAST($254::VARCHAR AS TEXT) AS "Person_0",
            CAST($255::VARCHAR AS TEXT) AS "Role_0",
            CAST($256::VARCHAR AS TEXT) AS "Credit_0",
            CAST($257::VARCHAR AS TEXT) AS "Credit_1",
            CAST($258::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            43 AS position,
            CAST($259::VARCHAR AS TEXT) AS "Film_0",
            CAST($260::VARCHAR AS TEXT) AS "Person_0",
            CAST($261::VARCHAR AS TEXT) AS "Role_0",
            CAST($262::VARCHAR AS TEXT) AS "Credit_0",
            CAST($263::VARCHAR AS TEXT) AS "Credit_1",
            CAST($264::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            44 AS position,
            CAST($265::VARCHAR AS TEXT) AS "Film_0",
            CAST($266::VARCHAR AS TEXT) AS "Person_0",
            CAST($267::VARCHAR AS TEXT) AS "Role_0",
            CAST($268::VARCHAR AS TEXT) AS "Credit_0",
            CAST($269::VARCHAR AS TEXT) AS "Credit_1",
            CAST($270::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            45 AS position,
            CAST($271::VARCHAR AS TEXT) AS "Film_0",
            CAST($272::VARCHAR AS TEXT) AS "Person_0",
            CAST($273::VARCHAR AS TEXT) AS "Role_0",
            CAST($274::VARCHAR AS TEXT) AS "Credit_0",
            CAST($275::VARCHAR AS TEXT) AS "Credit_1",
            CAST($276::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            46 AS position,
            CAST($277::VARCHAR AS TEXT) AS "Film_0",
            CAST($278::VARCHAR AS TEXT) AS "Person_0",
            CAST($279::VARCHAR AS TEXT) AS "Role_0",
            CAST($280::VARCHAR AS TEXT) AS "Credit_0",
            CAST($281::VARCHAR AS TEXT) AS "Credit_1",
            CAST($282::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            47 AS position,
            CAST($283::VARCHAR AS TEXT) AS "Film_0",
            CAST($284::VARCHAR AS TEXT) AS "Person_0",
            CAST($285::VARCHAR AS TEXT) AS "Role_0",
            CAST($286::VARCHAR AS TEXT) AS "Credit_0",
            CAST($287::VARCHAR AS TEXT) AS "Credit_1",
            CAST($288::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            48 AS position,
            CAST($289::VARCHAR AS TEXT) AS "Film_0",
            CAST($290::VARCHAR AS TEXT) AS "Person_0",
            CAST($291::VARCHAR AS TEXT) AS "Role_0",
            CAST($292::VARCHAR AS TEXT) AS "Credit_0",
            CAST($293::VARCHAR AS TEXT) AS "Credit_1",
            CAST($294::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            49 AS position,
            CAST($295::VARCHAR AS TEXT) AS "Film_0",
            CAST($296::VARCHAR AS TEXT) AS "Person_0",
            CAST($297::VARCHAR AS TEXT) AS "Role_0",
            CAST($298::VARCHAR AS TEXT) AS "Credit_0",
            CAST($299::VARCHAR AS TEXT) AS "Credit_1",
            CAST($300::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            50 AS position,
            CAST($301::VARCHAR AS TEXT) AS "Film_0",
            CAST($302::VARCHAR AS TEXT) AS "Person_0",
            CAST($303::VARCHAR AS TEXT) AS "Role_0",
            CAST($304::VARCHAR AS TEXT) AS "Credit_0",
            CAST($305::VARCHAR AS TEXT) AS "Credit_1",
            CAST($306::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            51 AS position,
            CAST($307::VARCHAR AS TEXT) AS "Film_0",
            CAST($308::VARCHAR AS TEXT) AS "Person_0",
            CAST($309::VARCHAR AS TEXT) AS "Role_0",
            CAST($310::VARCHAR AS TEXT) AS "Credit_0",
            CAST($311::VARCHAR AS TEXT) AS "Credit_1",
            CAST($312::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            52 AS position,
            CAST($313::VARCHAR AS TEXT) AS "Film_0",
            CAST($314::VARCHAR AS TEXT) AS "Person_0",
            CAST($315::VARCHAR AS TEXT) AS "Role_0",
            CAST($316::VARCHAR AS TEXT) AS "Credit_0",
            CAST($317::VARCHAR AS TEXT) AS "Credit_1",
            CAST($318::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            53 AS position,
            CAST($319::VARCHAR AS TEXT) AS "Film_0",
            CAST($320::VARCHAR AS TEXT) AS "Person_0",
            CAST($321::VARCHAR AS TEXT) AS "Role_0",
            CAST($322::VARCHAR AS TEXT) AS "Credit_0",
            CAST($323::VARCHAR AS TEXT) AS "Credit_1",
            CAST($324::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            54 AS position,
            CAST($325::VARCHAR AS TEXT) AS "Film_0",
            CAST($326::VARCHAR AS TEXT) AS "Person_0",
            CAST($327::VARCHAR AS TEXT) AS "Role_0",
            CAST($328::VARCHAR AS TEXT) AS "Credit_0",
            CAST($329::VARCHAR AS TEXT) AS "Credit_1",
            CAST($330::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            55 AS position,
            CAST($331::VARCHAR AS TEXT) AS "Film_0",
            CAST($332::VARCHAR AS TEXT) AS "Person_0",
            CAST($333::VARCHAR AS TEXT) AS "Role_0",
            CAST($334::VARCHAR AS TEXT) AS "Credit_0",
            CAST($335::VARCHAR AS TEXT) AS "Credit_1",
            CAST($336::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            56 AS position,
            CAST($337::VARCHAR AS TEXT) AS "Film_0",
            CAST($338::VARCHAR AS TEXT) AS "Person_0",
            CAST($339::VARCHAR AS TEXT) AS "Role_0",
            CAST($340::VARCHAR AS TEXT) AS "Credit_0",
            CAST($341::VARCHAR AS TEXT) AS "Credit_1",
            CAST($342::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            57 AS position,
            CAST($343::VARCHAR AS TEXT) AS "Film_0",
            CAST($344::VARCHAR AS TEXT) AS "Person_0",
            CAST($345::VARCHAR AS TEXT) AS "Role_0",
            CAST($346::VARCHAR AS TEXT) AS "Credit_0",
            CAST($347::VARCHAR AS TEXT) AS "Credit_1",
            CAST($348::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            58 AS position,
            CAST($349::VARCHAR AS TEXT) AS "Film_0",
            CAST($350::VARCHAR AS TEXT) AS "Person_0",
            CAST($351::VARCHAR AS TEXT) AS "Role_0",
            CAST($352::VARCHAR AS TEXT) AS "Credit_0",
            CAST($353::VARCHAR AS TEXT) AS "Credit_1",
            CAST($354::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            59 AS position,
            CAST($355::VARCHAR AS TEXT) AS "Film_0",
            CAST($356::VARCHAR AS TEXT) AS "Person_0",
            CAST($357::VARCHAR AS TEXT) AS "Role_0",
            CAST($358::VARCHAR AS TEXT) AS "Credit_0",
            CAST($359::VARCHAR AS TEXT) AS "Credit_1",
            CAST($360::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            60 AS position,
            CAST($361::VARCHAR AS TEXT) AS "Film_0",
            CAST($362::VARCHAR AS TEXT) AS "Person_0",
            CAST($363::VARCHAR AS TEXT) AS "Role_0",
            CAST($364::VARCHAR AS TEXT) AS "Credit_0",
            CAST($365::VARCHAR AS TEXT) AS "Credit_1",
            CAST($366::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            61 AS position,
            CAST($367::VARCHAR AS TEXT) AS "Film_0",
            CAST($368::VARCHAR AS TEXT) AS "Person_0",
            CAST($369::VARCHAR AS TEXT) AS "Role_0",
            CAST($370::VARCHAR AS TEXT) AS "Credit_0",
            CAST($371::VARCHAR AS TEXT) AS "Credit_1",
            CAST($372::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            62 AS position,
            CAST($373::VARCHAR AS TEXT) AS "Film_0",
            CAST($374::VARCHAR AS TEXT) AS "Person_0",
            CAST($375::VARCHAR AS TEXT) AS "Role_0",
            CAST($376::VARCHAR AS TEXT) AS "Credit_0",
            CAST($377::VARCHAR AS TEXT) AS "Credit_1",
            CAST($378::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            63 AS position,
            CAST($379::VARCHAR AS TEXT) AS "Film_0",
            CAST($380::VARCHAR AS TEXT) AS "Person_0",
            CAST($381::VARCHAR AS TEXT) AS "Role_0",
            CAST($382::VARCHAR AS TEXT) AS "Credit_0",
            CAST($383::VARCHAR AS TEXT) AS "Credit_1",
            CAST($384::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            64 AS position,
            CAST($385::VARCHAR AS TEXT) AS "Film_0",
            CAST($386::VARCHAR AS TEXT) AS "Person_0",
            CAST($387::VARCHAR AS TEXT) AS "Role_0",
            CAST($388::VARCHAR AS TEXT) AS "Credit_0",
            CAST($389::VARCHAR AS TEXT) AS "Credit_1",
            CAST($390::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            65 AS position,
            CAST($391::VARCHAR AS TEXT) AS "Film_0",
            CAST($392::VARCHAR AS TEXT) AS "Person_0",
            CAST($393::VARCHAR AS TEXT) AS "Role_0",
            CAST($394::VARCHAR AS TEXT) AS "Credit_0",
            CAST($395::VARCHAR AS TEXT) AS "Credit_1",
            CAST($396::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            66 AS position,
            CAST($397::VARCHAR AS TEXT) AS "Film_0",
            CAST($398::VARCHAR AS TEXT) AS "Person_0",
            CAST($399::VARCHAR AS TEXT) AS "Role_0",
            CAST($400::VARCHAR AS TEXT) AS "Credit_0",
            CAST($401::VARCHAR AS TEXT) AS "Credit_1",
            CAST($402::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            67 AS position,
            CAST($403::VARCHAR AS TEXT) AS "Film_0",
            CAST($404::VARCHAR AS TEXT) AS "Person_0",
            CAST($405::VARCHAR AS TEXT) AS "Role_0",
            CAST($406::VARCHAR AS TEXT) AS "Credit_0",
            CAST($407::VARCHAR AS TEXT) AS "Credit_1",
            CAST($408::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            68 AS position,
            CAST($409::VARCHAR AS TEXT) AS "Film_0",
            CAST($410::VARCHAR AS TEXT) AS "Person_0",
            CAST($411::VARCHAR AS TEXT) AS "Role_0",
            CAST($412::VARCHAR AS TEXT) AS "Credit_0",
            CAST($413::VARCHAR AS TEXT) AS "Credit_1",
            CAST($414::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            69 AS position,
            CAST($415::VARCHAR AS TEXT) AS "Film_0",
            CAST($416::VARCHAR AS TEXT) AS "Person_0",
            CAST($417::VARCHAR AS TEXT) AS "Role_0",
            CAST($418::VARCHAR AS TEXT) AS "Credit_0",
            CAST($419::VARCHAR AS TEXT) AS "Credit_1",
            CAST($420::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            70 AS position,
            CAST($421::VARCHAR AS TEXT) AS "Film_0",
            CAST($422::VARCHAR AS TEXT) AS "Person_0",
            CAST($423::VARCHAR AS TEXT) AS "Role_0",
            CAST($424::VARCHAR AS TEXT) AS "Credit_0",
            CAST($425::VARCHAR AS TEXT) AS "Credit_1",
            CAST($426::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            71 AS position,
            CAST($427::VARCHAR AS TEXT) AS "Film_0",
            CAST($428::VARCHAR AS TEXT) AS "Person_0",
            CAST($429::VARCHAR AS TEXT) AS "Role_0",
            CAST($430::VARCHAR AS TEXT) AS "Credit_0",
            CAST($431::VARCHAR AS TEXT) AS "Credit_1",
            CAST($432::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            72 AS position,
            CAST($433::VARCHAR AS TEXT) AS "Film_0",
            CAST($434::VARCHAR AS TEXT) AS "Person_0",
            CAST($435::VARCHAR AS TEXT) AS "Role_0",
            CAST($436::VARCHAR AS TEXT) AS "Credit_0",
            CAST($437::VARCHAR AS TEXT) AS "Credit_1",
            CAST($438::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            73 AS position,
            CAST($439::VARCHAR AS TEXT) AS "Film_0",
            CAST($440::VARCHAR AS TEXT) AS "Person_0",
            CAST($441::VARCHAR AS TEXT) AS "Role_0",
            CAST($442::VARCHAR AS TEXT) AS "Credit_0",
            CAST($443::VARCHAR AS TEXT) AS "Credit_1",
            CAST($444::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            74 AS position,
            CAST($445::VARCHAR AS TEXT) AS "Film_0",
            CAST($446::VARCHAR AS TEXT) AS "Person_0",
            CAST($447::VARCHAR AS TEXT) AS "Role_0",
            CAST($448::VARCHAR AS TEXT) AS "Credit_0",
            CAST($449::VARCHAR AS TEXT) AS "Credit_1",
            CAST($450::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            75 AS position,
            CAST($451::VARCHAR AS TEXT) AS "Film_0",
            CAST($452::VARCHAR AS TEXT) AS "Person_0",
            CAST($453::VARCHAR AS TEXT) AS "Role_0",
            CAST($454::VARCHAR AS TEXT) AS "Credit_0",
            CAST($455::VARCHAR AS TEXT) AS "Credit_1",
            CAST($456::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            76 AS position,
            CAST($457::VARCHAR AS TEXT) AS "Film_0",
            CAST($458::VARCHAR AS TEXT) AS "Person_0",
            CAST($459::VARCHAR AS TEXT) AS "Role_0",
            CAST($460::VARCHAR AS TEXT) AS "Credit_0",
            CAST($461::VARCHAR AS TEXT) AS "Credit_1",
            CAST($462::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            77 AS position,
            CAST($463::VARCHAR AS TEXT) AS "Film_0",
            CAST($464::VARCHAR AS TEXT) AS "Person_0",
            CAST($465::VARCHAR AS TEXT) AS "Role_0",
            CAST($466::VARCHAR AS TEXT) AS "Credit_0",
            CAST($467::VARCHAR AS TEXT) AS "Credit_1",
            CAST($468::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            78 AS position,
            CAST($469::VARCHAR AS TEXT) AS "Film_0",
            CAST($470::VARCHAR AS TEXT) AS "Person_0",
            CAST($471::VARCHAR AS TEXT) AS "Role_0",
            CAST($472::VARCHAR AS TEXT) AS "Credit_0",
            CAST($473::VARCHAR AS TEXT) AS "Credit_1",
            CAST($474::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            79 AS position,
            CAST($475::VARCHAR AS TEXT) AS "Film_0",
            CAST($476::VARCHAR AS TEXT) AS "Person_0",
            CAST($477::VARCHAR AS TEXT) AS "Role_0",
            CAST($478::VARCHAR AS TEXT) AS "Credit_0",
            CAST($479::VARCHAR AS TEXT) AS "Credit_1",
            CAST($480::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            80 AS position,
            CAST($481::VARCHAR AS TEXT) AS "Film_0",
            CAST($482::VARCHAR AS TEXT) AS "Person_0",
            CAST($483::VARCHAR AS TEXT) AS "Role_0",
            CAST($484::VARCHAR AS TEXT) AS "Credit_0",
            CAST($485::VARCHAR AS TEXT) AS "Credit_1",
            CAST($486::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            81 AS position,
            CAST($487::VARCHAR AS TEXT) AS "Film_0",
            CAST($488::VARCHAR AS TEXT) AS "Person_0",
            CAST($489::VARCHAR AS TEXT) AS "Role_0",
            CAST($490::VARCHAR AS TEXT) AS "Credit_0",
            CAST($491::VARCHAR AS TEXT) AS "Credit_1",
            CAST($492::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            82 AS position,
            CAST($493::VARCHAR AS TEXT) AS "Film_0",
            CAST($494::VARCHAR AS TEXT) AS "Person_0",
            CAST($495::VARCHAR AS TEXT) AS "Role_0",
            CAST($496::VARCHAR AS TEXT) AS "Credit_0",
            CAST($497::VARCHAR AS TEXT) AS "Credit_1",
            CAST($498::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            83 AS position,
            CAST($499::VARCHAR AS TEXT) AS "Film_0",
            CAST($500::VARCHAR AS TEXT) AS "Person_0",
            CAST($501::VARCHAR AS TEXT) AS "Role_0",
            CAST($502::VARCHAR AS TEXT) AS "Credit_0",
            CAST($503::VARCHAR AS TEXT) AS "Credit_1",
            CAST($504::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            84 AS position,
            CAST($505::VARCHAR AS TEXT) AS "Film_0",
            CAST($506::VARCHAR AS TEXT) AS "Person_0",
            CAST($507::VARCHAR AS TEXT) AS "Role_0",
            CAST($508::VARCHAR AS TEXT) AS "Credit_0",
            CAST($509::VARCHAR AS TEXT) AS "Credit_1",
            CAST($510::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            85 AS position,
            CAST($511::VARCHAR AS TEXT) AS "Film_0",
            CAST($512::VARCHAR AS TEXT) AS "Person_0",
            CAST($513::VARCHAR AS TEXT) AS "Role_0",
            CAST($514::VARCHAR AS TEXT) AS "Credit_0",
            CAST($515::VARCHAR AS TEXT) AS "Credit_1",
            CAST($516::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            86 AS position,
            CAST($517::VARCHAR AS TEXT) AS "Film_0",
            CAST($518::VARCHAR AS TEXT) AS "Person_0",
            CAST($519::VARCHAR AS TEXT) AS "Role_0",
            CAST($520::VARCHAR AS TEXT) AS "Credit_0",
            CAST($521::VARCHAR AS TEXT) AS "Credit_1",
            CAST($522::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            87 AS position,
            CAST($523::VARCHAR AS TEXT) AS "Film_0",
            CAST($524::VARCHAR AS TEXT) AS "Person_0",
            CAST($525::VARCHAR AS TEXT) AS "Role_0",
            CAST($526::VARCHAR AS TEXT) AS "Credit_0",
            CAST($527::VARCHAR AS TEXT) AS "Credit_1",
            CAST($528::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            88 AS position,
            CAST($529::VARCHAR AS TEXT) AS "Film_0",
            CAST($530::VARCHAR AS TEXT) AS "Person_0",
            CAST($531::VARCHAR AS TEXT) AS "Role_0",
            CAST($532::VARCHAR AS TEXT) AS "Credit_0",
            CAST($533::VARCHAR AS TEXT) AS "Credit_1",
            CAST($534::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            89 AS position,
            CAST($535::VARCHAR AS TEXT) AS "Film_0",
            CAST($536::VARCHAR AS TEXT) AS "Person_0",
            CAST($537::VARCHAR AS TEXT) AS "Role_0",
            CAST($538::VARCHAR AS TEXT) AS "Credit_0",
            CAST($539::VARCHAR AS TEXT) AS "Credit_1",
            CAST($540::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            90 AS position,
            CAST($541::VARCHAR AS TEXT) AS "Film_0",
            CAST($542::VARCHAR AS TEXT) AS "Person_0",
            CAST($543::VARCHAR AS TEXT) AS "Role_0",
            CAST($544::VARCHAR AS TEXT) AS "Credit_0",
            CAST($545::VARCHAR AS TEXT) AS "Credit_1",
            CAST($546::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            91 AS position,
            CAST($547::VARCHAR AS TEXT) AS "Film_0",
            CAST($548::VARCHAR AS TEXT) AS "Person_0",
            CAST($549::VARCHAR AS TEXT) AS "Role_0",
            CAST($550::VARCHAR AS TEXT) AS "Credit_0",
            CAST($551::VARCHAR AS TEXT) AS "Credit_1",
            CAST($552::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            92 AS position,
            CAST($553::VARCHAR AS TEXT) AS "Film_0",
            CAST($554::VARCHAR AS TEXT) AS "Person_0",
            CAST($555::VARCHAR AS TEXT) AS "Role_0",
            CAST($556::VARCHAR AS TEXT) AS "Credit_0",
            CAST($557::VARCHAR AS TEXT) AS "Credit_1",
            CAST($558::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            93 AS position,
            CAST($559::VARCHAR AS TEXT) AS "Film_0",
            CAST($560::VARCHAR AS TEXT) AS "Person_0",
            CAST($561::VARCHAR AS TEXT) AS "Role_0",
            CAST($562::VARCHAR AS TEXT) AS "Credit_0",
            CAST($563::VARCHAR AS TEXT) AS "Credit_1",
            CAST($564::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            94 AS position,
            CAST($565::VARCHAR AS TEXT) AS "Film_0",
            CAST($566::VARCHAR AS TEXT) AS "Person_0",
            CAST($567::VARCHAR AS TEXT) AS "Role_0",
            CAST($568::VARCHAR AS TEXT) AS "Credit_0",
            CAST($569::VARCHAR AS TEXT) AS "Credit_1",
            CAST($570::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            95 AS position,
            CAST($571::VARCHAR AS TEXT) AS "Film_0",
            CAST($572::VARCHAR AS TEXT) AS "Person_0",
            CAST($573::VARCHAR AS TEXT) AS "Role_0",
            CAST($574::VARCHAR AS TEXT) AS "Credit_0",
            CAST($575::VARCHAR AS TEXT) AS "Credit_1",
            CAST($576::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            96 AS position,
            CAST($577::VARCHAR AS TEXT) AS "Film_0",
            CAST($578::VARCHAR AS TEXT) AS "Person_0",
            CAST($579::VARCHAR AS TEXT) AS "Role_0",
            CAST($580::VARCHAR AS TEXT) AS "Credit_0",
            CAST($581::VARCHAR AS TEXT) AS "Credit_1",
            CAST($582::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            97 AS position,
            CAST($583::VARCHAR AS TEXT) AS "Film_0",
            CAST($584::VARCHAR AS TEXT) AS "Person_0",
            CAST($585::VARCHAR AS TEXT) AS "Role_0",
            CAST($586::VARCHAR AS TEXT) AS "Credit_0",
            CAST($587::VARCHAR AS TEXT) AS "Credit_1",
            CAST($588::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            98 AS position,
            CAST($589::VARCHAR AS TEXT) AS "Film_0",
            CAST($590::VARCHAR AS TEXT) AS "Person_0",
            CAST($591::VARCHAR AS TEXT) AS "Role_0",
            CAST($592::VARCHAR AS TEXT) AS "Credit_0",
            CAST($593::VARCHAR AS TEXT) AS "Credit_1",
            CAST($594::VARCHAR AS TEXT) AS "Credit_2"
          UNION ALL
          SELECT
            99 AS position,
            CAST($595::VARCHAR AS TEXT) AS "Film_0",
            CAST($596::VARCHAR AS TEXT) AS "Person_0",
            CAST($597::VARCHAR AS TEXT) AS "Role_0",
            CAST($598::VARCHAR AS TEXT) AS "Credit_0",
            CAST($599::VARCHAR AS TEXT) AS "Credit_1",
            CAST($600::VARCHAR AS TEXT) AS "Credit_2"
        ) AS anon_8
      ) AS anon_7
      ORDER BY anon_7.position ASC
    ) AS anon_2
    LEFT OUTER JOIN LATERAL (
      SELECT '{"id":"' || 'Film:' || anon_8.slug || '"}' AS anon_7
      FROM films AS films_1
      LEFT OUTER JOIN LATERAL (
        SELECT film_listings_1.slug AS slug
        FROM film_listings AS film_listings_1
        WHERE
          film_listings_1.film_id = films_1.id
          AND film_listings_1.language_id = (SELECT anon_1.language_id FROM anon_1)
        LIMIT ALL OFFSET 0
      ) AS anon_8 ON true
      WHERE films_1.id = coalesce(
        (SELECT films_2.id FROM films AS films_2 WHERE films_2.slug = anon_2."Film_0"),
        (
          SELECT moved_slugs_1.film_id
          FROM moved_slugs AS moved_slugs_1
          WHERE moved_slugs_1.slug = anon_2."Film_0"
        )
      )
      LIMIT 1
    ) AS anon_3 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{"id":"' || 'Person:' || people_1.slug || '"}' AS anon_7
      FROM people AS people_1
      WHERE people_1.slug = anon_2."Person_0"
      LIMIT 1
    ) AS anon_4 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT '{"id":"' || 'Role:' || roles_1.key || '"}' AS anon_7
      FROM roles AS roles_1
      WHERE roles_1.key = anon_2."Role_0"
      LIMIT 1
    ) AS anon_5 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT
        '{"id":"'
        || 'Credit:' || (SELECT films.slug FROM films WHERE films.id = credits_1.film_id)
        || ':' || (SELECT roles.key FROM roles WHERE roles.id = credits_1.role_id)
        || ':' || (SELECT people.slug FROM people WHERE people.id = credits_1.person_id)
        || '"}' AS anon_7
      FROM credits AS credits_1
      WHERE
        credits_1.film_id = coalesce(
          (SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = anon_2."Credit_0"),
          (
            SELECT moved_slugs_1.film_id
            FROM moved_slugs AS moved_slugs_1
            WHERE moved_slugs_1.slug = anon_2."Credit_0"
          )
        )
        AND credits_1.role_id = (SELECT roles.id FROM roles WHERE roles.key = anon_2."Credit_1")
        AND credits_1.person_id = (SELECT people.id FROM people WHERE people.slug = anon_2."Credit_2")
      LIMIT 1
    ) AS anon_6 ON true
  )
  || ']' AS f0,
  (SELECT revisions.revision FROM revisions ORDER BY revisions.id DESC LIMIT 1) AS revision
