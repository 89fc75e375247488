package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.Circumstances;
import org.vouchgate.summary.Logo;
import org.vouchgate.summary.SummaryDocument;

class LogoTest {

    @Test
    @DisplayName("A-116: of a logo only its pixels are kept, no more than paper can show")
    void a_116_only_pixels_are_kept() throws IOException {
        var file = FullSamples.png(1920, 480);
        var carrying = Arrays.copyOf(file, file.length + 20);
        System.arraycopy("<script>alert</script>".getBytes(StandardCharsets.US_ASCII), 0, carrying, file.length, 20);

        try (var pdf = Opened.of(with(carrying))) {
            var resources = pdf.document.getPage(0).getResources();
            var image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());

            assertThat(image.getWidth()).isEqualTo(480);
            assertThat(image.getHeight()).isEqualTo(120);
            assertThat(image.getCOSObject().containsKey(COSName.SMASK)).isFalse();
        }
    }

    @Test
    void a_file_that_is_no_picture_is_left_out() throws IOException {
        try (var pdf = Opened.of(with("<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(pdf.document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(pdf.text()).contains("at Example Aerospace plc");
        }
    }

    @Test
    @DisplayName("A-116: a small file of very many pixels is not unpacked")
    void a_116_a_picture_of_too_many_pixels_is_left_out() throws IOException {
        try (var pdf = Opened.of(with(FullSamples.png(4100, 1000)))) {
            assertThat(pdf.document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void a_logo_of_too_many_bytes_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Logo(new byte[Logo.MOST_BYTES + 1], "Logo"));
    }

    private static SummaryDocument with(byte[] file) {
        return Samples.verified().with(Circumstances.asOf(Samples.NOON).with(new Logo(file, "Logo")));
    }
}
