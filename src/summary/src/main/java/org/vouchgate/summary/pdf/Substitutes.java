package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which characters a glyph stands for that a font puts in place of others: a conjunct's letters. PDFBox says so only of
 * glyphs that stand for one character, and PDF/A wants it said of all.
 */
final class Substitutes {

    private static final int MOST_IN_A_BLOCK = 100;

    private final Map<Integer, String> known;
    private final Map<Integer, String> substitutes = new TreeMap<>();

    private Substitutes(Map<Integer, String> known) {
        this.known = known;
    }

    static Substitutes of(TrueTypeFont font, CmapLookup characters) throws IOException {
        var known = new HashMap<Integer, String>();
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
            var codes = characters.getCharCodes(glyph);
            if (codes != null && !codes.isEmpty()) {
                known.put(glyph, Character.toString(codes.get(0)));
            }
        }
        var substitutes = new Substitutes(known);
        var rules = font.getGsubData();
        var features = rules.getSupportedFeatures().stream()
                .sorted()
                .map(rules::getFeature)
                .toList();
        while (substitutes.learn(features)) {
            // a substitute may be part of a further one
        }
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            if (!known.containsKey(glyph)) {
                substitutes.substitutes.putIfAbsent(glyph, Character.toString(Glyph.REPLACEMENT));
            }
        }
        return substitutes;
    }

    private boolean learn(List<ScriptFeature> features) {
        boolean learned = false;
        for (var feature : features) {
            for (var glyphs : feature.getAllGlyphIdsForSubstitution()) {
                int substitute = feature.getReplacementForGlyphs(glyphs);
                boolean news = !known.containsKey(substitute) && !substitutes.containsKey(substitute);
                if (news && glyphs.stream().allMatch(this::isTold)) {
                    substitutes.put(substitute, told(glyphs));
                    learned = true;
                }
            }
        }
        return learned;
    }

    private boolean isTold(int glyph) {
        return known.containsKey(glyph) || substitutes.containsKey(glyph);
    }

    private String told(List<Integer> glyphs) {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(known.getOrDefault(glyph, substitutes.get(glyph))));
        return text.toString();
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
        var glyphs = List.copyOf(substitutes.keySet());
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
        substitutes.get(glyph).chars().forEach(unit -> line.append(String.format("%04X", unit)));
        return line.append(">\n").toString();
    }
}
