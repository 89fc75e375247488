package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/** Recognises what a job description says about who a person is. */
final class ProtectedWords {

    /** Ages in numbers. "At least 10 years of experience" and "over 40 hours" are none. */
    private static final String AGES =
            "(at least|minimum|over|under|above|below|between|up to|from) \\d{2}(( and | to | ?[-–] ?)\\d{2})? years (old|of age)"
                    + "|(\\d{2}( to | ?[-–] ?))?\\d{2}[- ]years?[- ](old|of age)|years of age"
                    + "|(be|are|aged|candidates?|applicants?|persons?|people) (at least|over|under|above|below|between|(no |not )?(older|younger) than) \\d{2}( (and|to) \\d{2})?"
                    + "(?=\\s*($|[.,;:!?)]|years?\\s*($|[.,;:!?)])|(to|and|or|when|at|by) ))"
                    + "|(no |not )?(older|younger) than \\d{2}|(under|over|above|below) the age of \\d{2}|under[- ]\\d0s|age limit|(maximum|minimum|max\\.?|min\\.?) age|age (group|range|bracket)"
                    + "|(aged?|ages) (between )?\\d{2}|in (your|their|his|her) (early |late |mid[- ])?(twenties|thirties|forties|[2-4]0s)"
                    + "|höchstalter|mindestalter|(maximal|höchstens|unter|über|zwischen|mindestens) (\\d{2} und )?\\d{2} jahren? alt|nicht älter als \\d{2}|unter \\d{2} jahren"
                    + "|limite d'âge|(moins de|plus de|entre \\d{2} et) \\d{2} ans(?! d)|(menor|mayor)(es)? de \\d{2}|entre \\d{2} y \\d{2} años(?! de)";

    /** Generations by name. */
    private static final String AGE_GROUPS =
            "young,? (and )?(dynamic|energetic|motivated|ambitious|hungry|enthusiastic)|young (team|professionals?|people|persons?|candidates?|applicants?|talents?|adults?|blood)"
                    + "|digital[- ]natives?|millennials?|gen(eration)?[- ][yz]|recent graduates? only|youthful|mature person"
                    + "|jung und dynamisch|jung(e|en|es)?,? (dynamische[ns]? )?(team|mitarbeiter\\w*|leute)|jeunes? et dynamiques?|jóvenes|joven y dinámic[oa]";

    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(
            Map.ofEntries(
                    entry(
                            Kind.CITIZENSHIP,
                            "citizens?|citizenship|(legally )?(authori[sz]ed|entitled|eligible) to work in|right to work|work (permit|visa|authori[sz]ation)|nationals?(?= (only|of))|nationality|green card|permanent residents?"
                                    + "|EU[- ]passport|staatsangehörigkeit|staatsbürger\\w*|nationalité|nacionalidad|ciudadan(o|a|ía)"),
                    entry(Kind.AGE, AGES + "|" + AGE_GROUPS),
                    entry(
                            Kind.GENDER,
                            "(male|female)s? (only|candidates?|applicants?|preferred)|(only )?(men|women|ladies|girls|boys) only"
                                    + "|gender(?! (equality|equity|studies|balance|mainstreaming)|[- ](neutral|inclusive|sensitive))"
                                    + "|(sales|business|crafts|handy|repair)(m[ae]n|wom[ae]n)|foreman|waitress(es)?|stewardess(es)?|hostess(es)?|barmaids?|cleaning lad(y|ies)"
                                    + "|(young|strong|attractive|handsome|pretty) (m[ae]n|wom[ae]n|lad(y|ies)|girls?|guys?|lads?)|handsome"
                                    // "he or she must" and "(s)he must" ask for nobody's gender
                                    + "|(?<![/)])(?<!\\bor )(he|she) (must|should|shall|needs to|has to)"),
                    entry(
                            Kind.ORIGIN,
                            "race(?! (conditions?|detect(ion|ors?)|cars?|tracks?|days?))|ethnicity|ethnic (origin|background)|skin colou?r|caste|national origin|place of birth"
                                    + "|caucasians?|(european|african|asian|german|white|black) (descent|origin)|(white|black) (candidates?|applicants?|people)|no (foreigners|immigrants)"),
                    entry(
                            Kind.RELIGION,
                            "religions?|religious (affiliation|belief)s?|church member(ship)?|practi[cs]ing (christian|catholic|muslim|jew)|konfession|baptised"),
                    entry(
                            Kind.FAMILY,
                            "marital status|(un)?married|single persons?|pregnan(t|cy)|(no|without) ((small|young) )?(children|kids|dependants|family (obligations|commitments|responsibilities))"
                                    + "|childless|family (status|planning)|housewi(fe|ves)|(young|working) mothers|mothers only|ledig|verheiratet|kinderlos|familienstand|situation familiale|célibataire|estado civil|solter[oa]s?"),
                    entry(
                            Kind.HEALTH_OR_DISABILITY,
                            "disabilit(y|ies)|(good|excellent|perfect|full) (physical |mental )?health|(must|should) be (physically |mentally )?(healthy|fit)|healthy (person|candidates?|applicants?)"
                                    + "|free (from|of) (illness|disease)|no (chronic|mental) (illness(es)?|diseases?|conditions?)|non-smokers?|(health|medical) (certificate|check|clearance)|physically and mentally fit|able-bodied|medical (exam(ination)?|history)|drug (test|screen)(ing)?|no health (issues|problems)"),
                    entry(
                            Kind.PHYSICAL,
                            "(lift|lifting|carry|carrying|push|pull)( up to| at least| of)? \\d+ ?(kg|kilos?|lbs?|pounds)|physical(ly)? (fit(ness)?|demands?|requirements?|strength|abilit(y|ies)|stamina)"
                                    + "|stand(ing)? for (long|extended|prolonged) periods|stand(ing)? for (up to )?\\d+ hours|able to (stand|bend|kneel|climb|stoop|crouch)|minimum height|(körperlich|physisch)e? (fit|belastbar)\\w*"),
                    entry(
                            Kind.SENSORY,
                            "(good|normal|perfect|corrected|20/20) (vision|eyesight|hearing)|colou?r vision|visual acuity|able to (see|hear)|hearing test|eye test"),
                    entry(
                            Kind.NATIVE_LANGUAGE,
                            "native[- ](english |german |french |spanish |level )?speakers?|mother[- ]tongue|muttersprach\\w*|langue maternelle|lengua materna|accent-free"),
                    entry(
                            Kind.MILITARY_SERVICE,
                            "veterans?|military (service|status)|honou?rabl[ey] discharged?|wehrdienst\\w*"),
                    entry(
                            Kind.CRIMINAL_RECORD,
                            "criminal (record|background|history)|(clean|clear) (police |criminal )?record|felon(y|ies)|convictions?|führungszeugnis|casier judiciaire"),
                    entry(
                            Kind.PHOTO,
                            "(recent |passport )?photo(graph)? (with|attached|required|of yourself)|(cv|resume|résumé|application) with (a )?photo(graph)?|bewerbungsfoto")));

    /** Sentences that promise equal treatment name what must not matter; they ask for nothing. */
    private static final Pattern PROMISE = Pattern.compile(
            "regardless of|without regard|irrespective of|equal[- ]opportunit|do(es)? not discriminate|non-discriminat|encourage\\w* .*appl|all qualified applicants"
                    + "|reasonable accommodation|unabhängig von|ungeachtet|sans distinction|independientemente|sin distinción",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProtectedWords() {}

    private static Map.Entry<Kind, Pattern> entry(Kind kind, String words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Map.entry(kind, Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])", flags));
    }

    /** Whether these words of a line are part of a criterion. A language is a skill, even where natives are asked for. */
    static boolean cover(JobText.Line line, int start, int end) {
        return PATTERNS.entrySet().stream()
                .filter(kind -> kind.getKey() != Kind.NATIVE_LANGUAGE)
                .flatMap(kind -> kind.getValue().matcher(line.words()).results())
                .anyMatch(found -> found.start() < end && start < found.end());
    }

    /** The protected criteria in a line, in the order of their kinds, at most one of a kind. */
    static List<ProtectedCriterion> in(JobText.Line line) {
        if (PROMISE.matcher(line.words()).find()) {
            return List.of();
        }
        var found = new ArrayList<ProtectedCriterion>();
        PATTERNS.forEach((kind, pattern) -> {
            var matcher = pattern.matcher(line.words());
            if (matcher.find()) {
                found.add(new ProtectedCriterion(
                        kind,
                        new Provenance(
                                "text",
                                line.start() + matcher.start(),
                                line.start() + matcher.end(),
                                matcher.group())));
            }
        });
        return found;
    }
}
