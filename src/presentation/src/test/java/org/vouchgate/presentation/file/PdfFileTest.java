package org.vouchgate.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.file.Files.BADGE;
import static org.vouchgate.presentation.file.Files.bytes;
import static org.vouchgate.presentation.file.Files.found;
import static org.vouchgate.presentation.file.Files.problem;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.presentation.file.FileReading.Kind;
import org.vouchgate.presentation.file.FileReading.Problem;

class PdfFileTest {

    @Test
    void the_files_attached_to_a_pdf_are_looked_through() {
        var found = found(Files.pdf(Map.of("letter.txt", "Dear employer,", "badge.json", BADGE), false));

        assertThat(found.kind()).isEqualTo(Kind.PDF);
        assertThat(found.credentials())
                .extracting(PresentedCredential::format)
                .containsExactly(CredentialFormat.DATA_INTEGRITY_VC);
    }

    @Test
    void a_print_out_asks_for_the_original() {
        assertThat(problem(Files.pdf(Map.of(), false))).isEqualTo(Problem.NO_CREDENTIAL_INSIDE);
    }

    @Test
    void a_locked_file_asks_for_one_that_is_not() {
        assertThat(problem(Files.pdf(Map.of("badge.json", BADGE), true))).isEqualTo(Problem.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>", "%PDF-"
            })
    void what_only_begins_like_one_is_said_to_be_damaged(String text) {
        assertThat(problem(bytes(text))).isIn(Problem.DAMAGED, Problem.NO_CREDENTIAL_INSIDE);
    }

    @ParameterizedTest
    @DisplayName("A-116: what would unpack beyond measure on opening is refused before the library opens it")
    @ValueSource(
            strings = {
                "/Type /ObjStm /Filter /FlateDecode",
                "/Type /XRef /Filter [ /FlateDecode ]",
                "/Type /Obj#53tm /Filter /FlateDecode",
                "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]",
                "/Type /ObjStm /Filter /LZWDecode",
                "/Type /ObjStm /Filter 7 0 R"
            })
    void a_bomb_is_not_opened(String dictionary) {
        var bomb = Files.pdfThatUnpacksTo(64 * 1024 * 1024, dictionary);

        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertThat(problem(bomb)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    @DisplayName("A-116: an attachment that unpacks beyond measure is not taken")
    void a_large_attachment_is_left_where_it_is() {
        var padded = BADGE + " ".repeat(1_200_000);

        assertThat(problem(Files.pdf(Map.of("badge.json", padded), false))).isEqualTo(Problem.NO_CREDENTIAL_INSIDE);
    }
}
