package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.words.Words;

class AttachmentTest {

    @Test
    @DisplayName("R8.11: an attachment says what it is to the pages, its media type, and comes out as it went in")
    void an_attachment_says_what_it_is_and_comes_out_as_it_went_in() throws IOException {
        var record = FullSamples.record();

        try (var pdf = Opened.file(render(record))) {
            var catalog = pdf.document.getDocumentCatalog();
            var file = catalog.getNames().getEmbeddedFiles().getNames().get(record.name());
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(record.content());
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            var associated = (COSArray) catalog.getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            assertThat((COSDictionary) associated.getObject(0)).isSameAs(file.getCOSObject());
        }
    }

    @Test
    void two_attachments_cannot_share_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> render(FullSamples.record(), FullSamples.record()))
                .withMessage("two attachments have the same name");
    }

    @Test
    @DisplayName("A-114: a name that is a path is refused")
    void a_114_a_name_that_is_a_path_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment(
                        "../record.json", "application/json", Attachment.Relationship.DATA, "", new byte[0]));
    }

    private static byte[] render(Attachment... attachments) {
        return SummaryPdf.render(FullSamples.full(), Words.english(), List.of(attachments), Optional.empty());
    }
}
