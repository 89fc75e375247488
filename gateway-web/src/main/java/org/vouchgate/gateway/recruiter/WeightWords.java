package org.vouchgate.gateway.recruiter;

import java.util.EnumMap;
import java.util.Map;
import org.vouchgate.matching.WeightNumber;

/** What each number among the weights is for, in plain words. */
final class WeightWords {

    /**
     * A number in words.
     *
     * @param label   what it is called
     * @param meaning what it does
     */
    record Words(String label, String meaning) {}

    private static final Map<WeightNumber, Words> WORDS = words();

    private static final Map<String, String> GROUPS = Map.of(
            "demand", "How requirements weigh against each other",
            "ladder", "How surely evidence answers a requirement",
            "belief", "How far to believe others than issuers you rely on",
            "outcome", "How an achievement was come by",
            "recency", "How evidence ages");

    private WeightWords() {}

    static Words of(WeightNumber number) {
        return WORDS.get(number);
    }

    static String group(String name) {
        return GROUPS.get(name);
    }

    private static Map<WeightNumber, Words> words() {
        var words = new EnumMap<WeightNumber, Words>(WeightNumber.class);
        words.put(
                WeightNumber.REQUIRED,
                new Words("A required skill", "What a skill weighs that the job requires; the others are compared with it."));
        words.put(
                WeightNumber.PREFERRED,
                new Words("A preferred skill", "What a skill weighs that would be nice to have. 0.4: two and a half of them count like one required skill."));
        words.put(
                WeightNumber.MET_FROM,
                new Words("Counts as shown from", "How sure a match must be for a requirement to be called shown, and not shown in part."));
        words.put(
                WeightNumber.IDENTIFIER,
                new Words("Named by its identifier", "The issuer wrote the identifier of the very skill: no doubt is left."));
        words.put(
                WeightNumber.NAME,
                new Words("Named by its name", "The issuer wrote a name of the skill, in any language."));
        words.put(
                WeightNumber.MENTION,
                new Words("Mentioned among other words", "The skill is mentioned in a longer text. At most 0.7: a mention is no certificate."));
        words.put(
                WeightNumber.NARROWER,
                new Words("A special case of it", "Whoever shows a special case shows the general skill too, though perhaps not all of it."));
        words.put(
                WeightNumber.BROADER,
                new Words("More general than it", "A general skill makes the special one likelier, and does not show it."));
        words.put(
                WeightNumber.SIBLING,
                new Words("Of the same family", "Another special case of the same skill. Measured, this says next to nothing; 0 is advised."));
        words.put(
                WeightNumber.TEXT,
                new Words("The same words", "No skill was recognised, but the words are the same; fewer in proportion. At most 0.7."));
        words.put(
                WeightNumber.TEXT_FROM,
                new Words("Words count from", "The share of words that must be the same before resemblance counts at all."));
        words.put(
                WeightNumber.RECORD_PUBLISHER,
                new Words("Listed in a record", "The publisher of a record lists it, without a credential of its own."));
        words.put(
                WeightNumber.UNKNOWN_ISSUER,
                new Words("An issuer nobody vouches for", "Signed and intact, but nobody you rely on knows who signed. 0: count for nothing."));
        words.put(
                WeightNumber.ASSESSED,
                new Words("Examined", "There is a result, attached evidence, or an examination."));
        words.put(WeightNumber.STATED, new Words("Stated", "The issuer says so, and not how it was found out."));
        words.put(WeightNumber.PROVISIONAL, new Words("Provisional", "Given for the time being; it may still be withdrawn."));
        words.put(
                WeightNumber.PER_YEAR,
                new Words("Left after a year", "What each year leaves of the value. 1: age does not matter. Degrees and licences never age."));
        words.put(
                WeightNumber.FLOOR,
                new Words("Never less than", "What age cannot take away; also the value where no date is stated, so that hiding one never helps."));
        return words;
    }
}
