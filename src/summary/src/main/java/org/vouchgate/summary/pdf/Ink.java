package org.vouchgate.summary.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The colours, each dark enough on white for small print and for a grey printer. */
enum Ink {
    TEXT(0x1B, 0x1F, 0x24),
    QUIET(0x50, 0x58, 0x62),
    RULE(0xC4, 0xCA, 0xD2),
    GOOD(0x14, 0x5C, 0x38),
    BAD(0x97, 0x1B, 0x1B),
    UNSURE(0x7A, 0x4B, 0x00),
    NEUTRAL(0x4A, 0x52, 0x5C),
    PAPER(0xFF, 0xFF, 0xFF);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    void fill(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(red / 255f, green / 255f, blue / 255f);
    }

    void stroke(PDPageContentStream content) throws IOException {
        content.setStrokingColor(red / 255f, green / 255f, blue / 255f);
    }
}
