package org.vouchgate.skills.taxonomy.source;

/** Reads taxonomies of one form. SPI: one implementation per {@link TaxonomyKind}. */
public interface TaxonomyImporter {

    TaxonomyKind kind();

    /**
     * Reads files into concepts. A pure function of the files: the same give the same, in the same order.
     *
     * <p>A row that cannot be used is skipped and reported; a file that cannot be read at all (damaged, not UTF-8, without
     * the columns it needs, larger than the limits) makes the whole reading {@link TaxonomyReading.Unusable}. It throws
     * for neither: the files are a stranger's.
     *
     * @param files    what was handed in
     * @param progress hears how far it has come
     */
    TaxonomyReading read(TaxonomyFiles files, Progress progress);

    /** The importer of a form. */
    static TaxonomyImporter of(TaxonomyKind kind, ReadingLimits limits) {
        switch (kind) {
            case ESCO_CSV:
                return new EscoCsv(limits);
            case ONET_TEXT:
                return new OnetText(limits);
            case RSD_JSON:
                return new RichSkillDescriptors(limits);
            case CASE_JSON:
                return new CasePackages(limits);
            case CTDL_ASN:
                return new CtdlAsn(limits);
            case PLAIN_CSV:
                return new PlainCsv(limits);
            default:
                throw new IllegalArgumentException("no importer for " + kind);
        }
    }
}
