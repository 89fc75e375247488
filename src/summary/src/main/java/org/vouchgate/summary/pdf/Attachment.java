package org.vouchgate.summary.pdf;

import java.util.regex.Pattern;

/**
 * A file that goes with a summary, inside it.
 *
 * @param name         what the file is called when it is taken out; letters, digits, dots, dashes
 * @param mediaType    as in {@code application/json}
 * @param relationship what it is to the pages
 * @param description  in a few words, for people
 * @param namesNobody  whether it says nothing that a blind summary seals; only such goes with a blind summary
 */
public record Attachment(
        String name,
        String mediaType,
        Relationship relationship,
        String description,
        byte[] content,
        boolean namesNobody) {

    /**
     * What an associated file is to the document.
     *
     * @see <a href="https://pdfa.org/resource/iso-19005-3-pdf-a-3/">ISO 19005-3, annex E</a>
     */
    public enum Relationship {
        /** What the pages were made from. */
        SOURCE("Source"),
        /** What the pages were derived from or show. */
        DATA("Data"),
        /** The same in another form. */
        ALTERNATIVE("Alternative"),
        /** More than the pages tell. */
        SUPPLEMENT("Supplement");

        private final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}");

    public Attachment {
        content = content.clone();
        if (!NAME.matcher(name).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("an attachment needs a plain name and a media type");
        }
    }

    /** One that may name anybody. */
    public Attachment(String name, String mediaType, Relationship relationship, String description, byte[] content) {
        this(name, mediaType, relationship, description, content, false);
    }

    /** The same, of which the caller knows that it says nothing that a blind summary seals. */
    public Attachment namingNobody() {
        return new Attachment(name, mediaType, relationship, description, content, true);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Attachment[name=" + name + ", bytes=" + content.length + "]";
    }
}
