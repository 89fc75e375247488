package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every sample, before the industry's own judge. They are left in target/summaries, to be looked at. */
class ConformanceTest {

    private static final Map<String, byte[]> FILES = SampleFiles.all();

    static Stream<String> samples() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("R8.8: every summary is PDF/A-3, level A")
    void every_summary_is_an_archival_file(String sample) throws IOException {
        Files.write(
                Files.createDirectories(Path.of("target", "summaries")).resolve(sample + ".pdf"), FILES.get(sample));

        assertThat(VeraPdf.violations(FILES.get(sample), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("R8.8: every summary is PDF/UA-1")
    void every_summary_is_accessible_to_all(String sample) throws IOException {
        assertThat(VeraPdf.violations(FILES.get(sample), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_judge_finds_what_is_wrong() throws IOException {
        var text = new String(FILES.get("verified"), StandardCharsets.ISO_8859_1);
        var unmarked = text.replace("/Marked true", "/Marked fals").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.violations(unmarked, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.violations(unmarked, PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }
}
