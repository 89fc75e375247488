package org.vouchgate.skills.taxonomy.source;

import java.util.Arrays;
import java.util.Optional;

/** The forms that taxonomies are read in. */
public enum TaxonomyKind {
    ESCO_CSV(
            "esco-csv",
            "ESCO, the European classification: a zip of the official CSV download, any number of languages"),
    ONET_TEXT("onet-text", "O*NET: a zip of the database's text files"),
    RSD_JSON("rsd-json", "Rich skill descriptors (OSMT): JSON, one or a list"),
    CASE_JSON("case-json", "CASE 1.0 or 1.1: CFPackage documents as JSON"),
    CTDL_ASN("ctdl-asn", "CTDL-ASN: competency frameworks as JSON-LD"),
    PLAIN_CSV("plain-csv", "A list of your own: CSV with the columns name, aliases, broader and others");

    private final String wireName;
    private final String sentence;

    TaxonomyKind(String wireName, String sentence) {
        this.wireName = wireName;
        this.sentence = sentence;
    }

    /** As the API and stored rows call it. */
    public String wireName() {
        return wireName;
    }

    /** What it is, for a person who has to choose. */
    public String sentence() {
        return sentence;
    }

    public static Optional<TaxonomyKind> called(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }
}
