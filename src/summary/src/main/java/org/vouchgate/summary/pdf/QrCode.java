package org.vouchgate.summary.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;

/** A QR code drawn as rectangles, so that it stays sharp at any size. */
final class QrCode {

    /** Light modules around the code, as ISO/IEC 18004 asks for; here they are paper. */
    private static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException if the URL is longer than a QR code can hold, about 2300 characters */
    static QrCode of(URI url) {
        try {
            return new QrCode(
                    Encoder.encode(url.toASCIIString(), ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("the URL of the live result does not fit a QR code", e);
        }
    }

    /** How wide the light frame is when the whole is so large. */
    float quietZone(float size) {
        return size * QUIET_ZONE / (modules.getWidth() + 2 * QUIET_ZONE);
    }

    /** Draws it into a square that includes the quiet zone. */
    void draw(Sheet sheet, float left, float top, float size) {
        float module = size / (modules.getWidth() + 2 * QUIET_ZONE);
        for (int row = 0; row < modules.getHeight(); row++) {
            float y = top - (row + 1 + QUIET_ZONE) * module;
            for (int from = 0, to; from < modules.getWidth(); from = to) {
                for (to = from + 1; to < modules.getWidth() && modules.get(to, row) == modules.get(from, row); ) {
                    to++;
                }
                if (modules.get(from, row) == 1) {
                    sheet.box(left + (from + QUIET_ZONE) * module, y, (to - from) * module, module, Ink.TEXT);
                }
            }
        }
    }
}
