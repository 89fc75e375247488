package org.vouchgate.summary.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.vouchgate.summary.pdf.shaping.Shape;
import org.vouchgate.summary.pdf.shaping.Shaper;

/** The fonts of one document. A font is fetched when the first character asks for it, the shaper when the first word does. */
final class Fonts implements AutoCloseable {

    private static final Map<Typeface, Shelf<TrueTypeFont>> FONTS = Arrays.stream(Typeface.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), face -> new Shelf<>(face::load)));
    private static final Shelf<Shaper> SHAPERS = new Shelf<>(Shaper::new);

    private static final int NOT_A_GLYPH = 0;
    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final PDDocument document;
    private final Map<Typeface, EmbeddedFont> loaded = new EnumMap<>(Typeface.class);
    private final Map<Integer, Glyph> known = new HashMap<>();
    private final Map<Integer, Glyph> knownBold = new HashMap<>();
    private final Map<Word, List<Glyph>> words = new HashMap<>();
    private Optional<Shaper> shaper = Optional.empty();

    Fonts(PDDocument document) {
        this.document = document;
    }

    /**
     * The glyph for a character, or a visible replacement if no bundled font has one.
     *
     * @param before the glyph before it, whose font a mark or a joiner must share
     */
    Glyph glyph(int codePoint, boolean bold, @Nullable Glyph before) {
        if (leansOnItsNeighbour(codePoint)) {
            return found(codePoint, bold, before);
        }
        var known = bold ? knownBold : this.known;
        var glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = found(codePoint, bold, null);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    private Glyph found(int codePoint, boolean bold, @Nullable Glyph before) {
        if (before != null && codePoint >= ZERO_WIDTH_SPACE && codePoint <= ZERO_WIDTH_JOINER) {
            return new Glyph(
                    Character.toString(codePoint), before.font(), true, 0, List.of()); // the shaper takes it out
        }
        var neighbour = Stream.ofNullable(before).map(Glyph::font);
        return Stream.concat(neighbour, candidates(codePoint, bold).map(this::font))
                .filter(font -> font.draws(codePoint))
                .findFirst()
                .map(font -> Glyph.of(codePoint, font))
                .orElseGet(() -> Glyph.replacement(font(Typeface.SANS)));
    }

    private static boolean leansOnItsNeighbour(int codePoint) {
        return codePoint == ' '
                || codePoint == TATWEEL
                || codePoint == ZERO_WIDTH_SPACE
                || UnicodeScript.of(codePoint) == UnicodeScript.INHERITED;
    }

    private static Stream<Typeface> candidates(int codePoint, boolean bold) {
        var script = UnicodeScript.of(codePoint);
        var own = madeFor(script).map(face -> Stream.of(face, Typeface.SANS)).orElseGet(Fonts::shared);
        return bold ? own.map(Typeface::bold) : own;
    }

    private static Optional<Typeface> madeFor(UnicodeScript script) {
        return Stream.of(Typeface.values()).filter(face -> face.isFor(script)).findFirst();
    }

    /** Digits, punctuation and full-width forms belong to no script of their own. */
    private static Stream<Typeface> shared() {
        return Stream.of(Typeface.SANS, Typeface.ARABIC_SANS, Typeface.DEVANAGARI_SANS, Typeface.EAST_ASIAN_SANS);
    }

    /** The clusters of a word in one font, in reading order; none if the font cannot draw it as one. */
    List<Glyph> word(String text, EmbeddedFont font, boolean fromTheRight) {
        return words.computeIfAbsent(new Word(text, font, fromTheRight), this::clusters);
    }

    private List<Glyph> clusters(Word word) {
        var shapes = shapes(word);
        boolean drawn = shapes.stream().noneMatch(shape -> shape.glyph() == NOT_A_GLYPH);
        return drawn ? Clusters.of(word.text(), word.font(), word.fromTheRight(), shapes) : List.of();
    }

    private List<Shape> shapes(Word word) {
        var lent = shaper.orElseGet(SHAPERS::take);
        shaper = Optional.empty(); // one that failed is not put back
        var face = word.font().typeface();
        var shapes = lent.shape(face.name(), face::bytes, word.text(), word.fromTheRight());
        shaper = Optional.of(lent);
        return shapes;
    }

    /** The fonts of a saved document that draw what is no character's glyph. */
    List<EmbeddedFont> drawingClusters() {
        return loaded.values().stream().filter(EmbeddedFont::drawsClusters).toList();
    }

    @Override
    public void close() {
        loaded.forEach((face, font) -> FONTS.get(face).putBack(font.file()));
        loaded.clear();
        shaper.ifPresent(SHAPERS::putBack);
        shaper = Optional.empty();
    }

    private EmbeddedFont font(Typeface typeface) {
        return loaded.computeIfAbsent(
                typeface, face -> new EmbeddedFont(face, FONTS.get(face).take(), document));
    }

    private record Word(String text, EmbeddedFont font, boolean fromTheRight) {}
}
