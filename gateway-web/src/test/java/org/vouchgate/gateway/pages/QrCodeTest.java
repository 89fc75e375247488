package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A QR code, drawn from its path and read again. */
class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 4;

    @Test
    void a_phone_reads_from_it_what_was_put_in() throws ReaderException {
        var link = "openid4vp://?client_id=x509_hash%3Aabc&request_uri=https%3A%2F%2Fgateway.example%2Fwallet%2Fabc";

        var code = QrCode.of(link);

        assertThat(read(code)).isEqualTo(link);
    }

    private static String read(QrCode code) throws ReaderException {
        int width = code.size() * PIXELS;
        var light = new byte[width * width];
        Arrays.fill(light, (byte) 0xff);
        var runs = RUN.matcher(code.path());
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1)) * PIXELS;
            int y = Integer.parseInt(runs.group(2)) * PIXELS;
            int end = x + Integer.parseInt(runs.group(3)) * PIXELS;
            for (int row = y; row < y + PIXELS; row++) {
                Arrays.fill(light, row * width + x, row * width + end, (byte) 0);
            }
        }
        var source = new PlanarYUVLuminanceSource(light, width, width, 0, 0, width, width, false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
