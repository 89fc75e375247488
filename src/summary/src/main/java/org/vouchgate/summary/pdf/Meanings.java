package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which characters a glyph stands for that is no character's own: a conjunct's letters. PDFBox says so only of glyphs that
 * stand for one character, and PDF/A wants it said of all. One that stands for other characters elsewhere, as letters
 * without their dots do, has no meaning by itself; each line of such glyphs says as a whole what is written.
 */
final class Meanings {

    private static final int MOST_IN_A_BLOCK = 100;

    private final Map<Integer, String> meanings = new TreeMap<>();

    void say(int glyph, String characters) {
        meanings.merge(glyph, characters, (first, other) -> first.equals(other) ? first : Glyph.REPLACEMENT);
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Adds to what a font that was made ready to be written says of its codes, which are its glyphs. */
    void addTo(COSDictionary font) throws IOException {
        var stream = font.getCOSStream(COSName.TO_UNICODE);
        String map;
        try (var input = stream.createInputStream()) {
            map = new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        int end = map.lastIndexOf("endcmap");
        try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write((map.substring(0, end) + blocks() + map.substring(end)).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String blocks() {
        var glyphs = List.copyOf(meanings.keySet());
        var blocks = new StringBuilder();
        for (int from = 0; from < glyphs.size(); from += MOST_IN_A_BLOCK) {
            var block = glyphs.subList(from, Math.min(glyphs.size(), from + MOST_IN_A_BLOCK));
            blocks.append(block.size()).append(" beginbfchar\n");
            block.forEach(glyph -> blocks.append(line(glyph)));
            blocks.append("endbfchar\n");
        }
        return blocks.toString();
    }

    private String line(int glyph) {
        var line = new StringBuilder(String.format("<%04X> <", glyph));
        meanings.get(glyph).chars().forEach(unit -> line.append(String.format("%04X", unit)));
        return line.append(">\n").toString();
    }
}
