package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/** Recognises what a job description says about who a person is. */
final class ProtectedWords {

    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(
            Map.ofEntries(
                    entry(
                            Kind.CITIZENSHIP,
                            "citizens?|citizenship|(legally )?(authori[sz]ed|entitled|eligible) to work in|right to work|work (permit|visa|authori[sz]ation)|nationals?(?= (only|of))|nationality|green card|permanent residents?"
                                    + "|EU[- ]passport|staatsangehörigkeit|staatsbürger\\w*|nationalité|nacionalidad|ciudadan(o|a|ía)"),
                    entry(
                            Kind.AGE,
                            "(at least|minimum|over|under|above|below|between) \\d{2}( and \\d{2})? years (old|of age)|\\d{2} years (old|of age)|years of age"
                                    + "|age limit|(maximum|minimum) age|aged \\d{2}|young (and dynamic|team|professionals?|people)|digital natives?|recent graduates? only"
                                    + "|youthful|mature person|höchstalter|mindestalter|limite d'âge|menor de \\d{2}"),
                    entry(
                            Kind.GENDER,
                            "(male|female)s? (only|candidates?|applicants?)|(only )?(men|women) only|gender|salesman|waitress|stewardess|handsome|attractive (woman|man)"),
                    entry(
                            Kind.ORIGIN,
                            "race|ethnicity|ethnic (origin|background)|skin colou?r|caste|national origin|place of birth"),
                    entry(
                            Kind.RELIGION,
                            "religions?|religious (affiliation|belief)s?|church member(ship)?|practi[cs]ing (christian|catholic|muslim|jew)|konfession|baptised"),
                    entry(
                            Kind.FAMILY,
                            "marital status|(un)?married|single persons?|pregnan(t|cy)|no (children|family obligations)|childless|familienstand|situation familiale|estado civil"),
                    entry(
                            Kind.HEALTH_OR_DISABILITY,
                            "disabilit(y|ies)|good health|physically and mentally fit|able-bodied|medical (exam(ination)?|history)|drug (test|screen)(ing)?|no health (issues|problems)"),
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
