package org.vouchgate.summary.pdf;

import static java.lang.Character.UnicodeScript.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are bundled, and the scripts that each is for. Licences stand beside the font files. */
enum Typeface {
    SANS("NotoSans-Regular", LATIN, GREEK, CYRILLIC),
    SANS_BOLD("NotoSans-Bold"),
    ARABIC_SANS("NotoSansArabic-Regular", ARABIC),
    ARABIC_SANS_BOLD("NotoSansArabic-Bold"),
    ADLAM_SANS("NotoSansAdlam-Regular", ADLAM),
    ARMENIAN_SANS("NotoSansArmenian-Regular", ARMENIAN),
    BALINESE_SANS("NotoSansBalinese-Regular", BALINESE),
    BENGALI_SANS("NotoSansBengali-Regular", BENGALI),
    CANADIAN_SANS("NotoSansCanadianAboriginal-Regular", CANADIAN_ABORIGINAL),
    CHAKMA_SANS("NotoSansChakma-Regular", CHAKMA),
    CHEROKEE_SANS("NotoSansCherokee-Regular", CHEROKEE),
    DEVANAGARI_SANS("NotoSansDevanagari-Regular", DEVANAGARI),
    ETHIOPIC_SANS("NotoSansEthiopic-Regular", ETHIOPIC),
    GEORGIAN_SANS("NotoSansGeorgian-Regular", GEORGIAN),
    GUJARATI_SANS("NotoSansGujarati-Regular", GUJARATI),
    GURMUKHI_SANS("NotoSansGurmukhi-Regular", GURMUKHI),
    HEBREW_SANS("NotoSansHebrew-Regular", HEBREW),
    JAVANESE_SANS("NotoSansJavanese-Regular", JAVANESE),
    KANNADA_SANS("NotoSansKannada-Regular", KANNADA),
    KHMER_SANS("NotoSansKhmer-Regular", KHMER),
    KOREAN_SANS("NanumSquareR", HANGUL),
    LAO_SANS("NotoSansLao-Regular", LAO),
    LISU_SANS("NotoSansLisu-Regular", LISU),
    MALAYALAM_SANS("NotoSansMalayalam-Regular", MALAYALAM),
    MEETEI_MAYEK_SANS("NotoSansMeeteiMayek-Regular", MEETEI_MAYEK),
    MONGOLIAN_SANS("NotoSansMongolian-Regular", MONGOLIAN),
    MYANMAR_SANS("NotoSansMyanmar-Regular", MYANMAR),
    NKO_SANS("NotoSansNKo-Regular", NKO),
    OL_CHIKI_SANS("NotoSansOlChiki-Regular", OL_CHIKI),
    ORIYA_SANS("NotoSansOriya-Regular", ORIYA),
    ROHINGYA_SANS("NotoSansHanifiRohingya-Regular", HANIFI_ROHINGYA),
    SINHALA_SANS("NotoSansSinhala-Regular", SINHALA),
    SYRIAC_SANS("NotoSansSyriac-Regular", SYRIAC),
    TAMIL_SANS("NotoSansTamil-Regular", TAMIL),
    TELUGU_SANS("NotoSansTelugu-Regular", TELUGU),
    THAANA_SANS("NotoSansThaana-Regular", THAANA),
    THAI_SANS("NotoSansThai-Regular", THAI),
    TIBETAN_SERIF("NotoSerifTibetan-Regular", TIBETAN),
    TIFINAGH_SANS("NotoSansTifinagh-Regular", TIFINAGH),
    YI_SANS("NotoSansYi-Regular", YI),
    EAST_ASIAN_SANS("DroidSansFallbackFull", HAN, HIRAGANA, KATAKANA, BOPOMOFO);

    private final String file;
    private final Set<UnicodeScript> scripts;

    Typeface(String file, UnicodeScript... scripts) {
        this.file = file;
        this.scripts = Set.of(scripts);
    }

    /** The bold cut, where there is one. */
    Typeface bold() {
        return switch (this) {
            case SANS -> SANS_BOLD;
            case ARABIC_SANS -> ARABIC_SANS_BOLD;
            default -> this;
        };
    }

    /** Whether it is a bold cut itself. */
    boolean isBold() {
        return this == SANS_BOLD || this == ARABIC_SANS_BOLD;
    }

    boolean isFor(UnicodeScript script) {
        return scripts.contains(script);
    }

    /** Its file as it is bundled. */
    byte[] bytes() {
        try (var bytes = Typeface.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("the font " + file + " is not bundled");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
        }
    }

    /** Without its own rules of shaping, which the shaper follows. */
    TrueTypeFont load() {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
        }
    }
}
