package org.vouchgate.summary.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** A name or a title in each script that is joined, reordered or has its marks placed. */
final class Scripts {

    private Scripts() {}

    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        addOfTheMiddleEastAndAfrica(words);
        addOfIndia(words);
        addOfFurtherEast(words);
        addAlphabets(words);
        return words;
    }

    private static void addOfTheMiddleEastAndAfrica(Map<String, String> words) {
        words.put("Arabic", "محمّد بن سلام");
        words.put("Persian", "علی‌رضا پورمحمدی");
        words.put("Urdu", "ڈاکٹر نصیر ٹھاکر");
        words.put("Hebrew", "שָׁלוֹם לֵוִי");
        words.put("Syriac", "ܝܘܚܢܢ ܐܦܪܝܡ");
        words.put("Thaana", "އިބްރާހީމް");
        words.put("N'Ko", "ߛߎߟߋߡߊߣߊ߫");
        words.put("Adlam", "𞤀𞤣𞤢𞤥𞤢 𞤔𞤢𞤤𞤮");
        words.put("Hanifi Rohingya", "𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝");
    }

    private static void addOfIndia(Map<String, String> words) {
        words.put("Devanagari", "लक्ष्मी श्रीवास्तव शक्ति");
        words.put("Bengali", "কৃষ্ণা চক্রবর্তী");
        words.put("Gurmukhi", "ਪ੍ਰੀਤਮ ਸਿੰਘ");
        words.put("Gujarati", "કૃષ્ણા ત્રિવેદી");
        words.put("Oriya", "ସୁଶ୍ରୀ ମହାନ୍ତି");
        words.put("Tamil", "லக்ஷ்மி தொல்காப்பியன்");
        words.put("Telugu", "లక్ష్మీ కృష్ణమూర్తి");
        words.put("Kannada", "ಶ್ರೀನಿವಾಸ ಕೃಷ್ಣ");
        words.put("Malayalam", "കൃഷ്ണൻ ശ്രീധരൻ");
        words.put("Sinhala", "ශ්‍රී ක්‍රිෂ්ණ කෝසල");
    }

    private static void addOfFurtherEast(Map<String, String> words) {
        words.put("Thai", "ผู้ที่ น้ำผึ้ง");
        words.put("Lao", "ສົມສັກ ຫຼ້າ");
        words.put("Khmer", "ស្រីមុំ ភ្នំពេញ");
        words.put("Myanmar", "မြန်မာ သင်္ဘော ကျော်");
        words.put("Tibetan", "བསྟན་འཛིན་རྒྱ་མཚོ");
        words.put("Mongolian", "ᠮᠣᠩᠭᠣᠯ ᠪᠠᠲᠤ");
        words.put("Javanese", "ꦱꦿꦶꦩꦸꦭꦾꦤꦶ");
        words.put("Balinese", "ᬓ᭄ᬱᬫᬯᬢᬶ");
        words.put("Chakma", "𑄌𑄋𑄴𑄟𑄳𑄦");
        words.put("Meetei Mayek", "ꯃꯤꯇꯩ ꯂꯣꯟ");
        words.put("Ol Chiki", "ᱥᱟᱱᱛᱟᱲᱤ");
        words.put("Lisu", "ꓡꓲ‐ꓢꓴ");
        words.put("Yi", "ꆈꌠꁱꂷ");
    }

    private static void addAlphabets(Map<String, String> words) {
        words.put("Ethiopic", "አበበ ቢቂላ");
        words.put("Armenian", "Անի Հակոբյան");
        words.put("Georgian", "თამარ მეფე");
        words.put("Cherokee", "ᏎᏉᏯ ᏣᎳᎩ");
        words.put("Inuktitut", "ᐃᓄᒃᑎᑐᑦ");
        words.put("Tifinagh", "ⵜⴰⵎⴰⵣⵉⵖⵜ");
        words.put("Latin with marks", "Ọ̀ṣun Ẹ̀bùn Q̃ə̀r");
        words.put("Cyrillic with marks", "Ве́ра Ю̆лия");
    }
}
