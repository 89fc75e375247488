package org.vouchgate.gateway.taxonomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;

/**
 * A taxonomy to be imported.
 *
 * @param fileName what reports call the file, if it is not a zip
 * @param named    whether the sender called it so
 * @param use      whether it is put to use as soon as it is ready, in place of an older one of the same name
 */
public record NewTaxonomy(TaxonomyKind kind, String name, String fileName, boolean named, boolean use) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_FILE_NAME = 200;

    /** @throws BadInput if the kind is unknown or the name empty or too long */
    public static NewTaxonomy of(String kind, String name, String fileName, boolean use) {
        var known = TaxonomyKind.called(kind)
                .orElseThrow(() -> new BadInput("kind", "This must be one of " + kinds() + "."));
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
            throw BadInput.said("name", "input.taxonomy-name", LONGEST_NAME);
        }
        var file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        boolean named = !file.isEmpty() && file.length() <= LONGEST_FILE_NAME;
        return new NewTaxonomy(known, plain, named ? file : usualFileName(known), named, use);
    }

    /** What people are shown: a zip that nobody named is called after the taxonomy, for it names its files itself. */
    String shownAs(boolean zip) {
        return zip && !named ? name + ".zip" : fileName;
    }

    private static String kinds() {
        return Arrays.stream(TaxonomyKind.values()).map(TaxonomyKind::wireName).collect(Collectors.joining(", "));
    }

    private static String usualFileName(TaxonomyKind kind) {
        return switch (kind) {
            case ESCO_CSV -> "skills_en.csv";
            case ONET_TEXT -> "Technology Skills.txt";
            case PLAIN_CSV -> "skills.csv";
            default -> "skills.json";
        };
    }

    /** What a report names: readable, and different for different files. */
    String version(String digest) {
        var word = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}.]+", "-");
        return word + "/" + digest.substring(0, 12);
    }
}
