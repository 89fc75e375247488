package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.SummaryDocument;

/** What assistive technology walks. */
class StructureTest {

    @Test
    @DisplayName("R8.8: the order of the tags is the order in which things are told")
    void the_order_of_the_tags_is_the_order_of_telling() throws IOException {
        assertThat(told(FullSamples.full()))
                .containsSubsequence(
                        "Figure(Example Aerospace plc)",
                        "H1 Verification summary",
                        "P Mira Castellanos",
                        "H2 Verified",
                        "Lbl Match score",
                        "LBody 64.9 of 100",
                        "Figure(QR code that leads to the status as it is now: " + Samples.LIVE + ")",
                        "Lbl Asked by",
                        "LBody Róisín Ní Bhriain",
                        "H3 Why this score",
                        "H2 Skills against requirements",
                        "TH Requirement",
                        "TH Java",
                        "TD Shown in part",
                        "TD 9.2 of 10",
                        "H2 Credentials",
                        "H3 “Certified Kubernetes Administrator”",
                        "P Verified",
                        "Lbl Signed by",
                        "LBody Cloud Skills Foundation",
                        "H2 What could not be checked",
                        "H2 The candidate says, 22 November 2026, 12:30 UTC",
                        "H2 Annex",
                        "H3 Every credential, check by check");
    }

    @Test
    @DisplayName("R8.8: text in the order in which it is drawn reads as the tags do")
    void text_extraction_reads_as_the_tags_do() throws IOException {
        try (var pdf = Opened.of(FullSamples.full())) {
            assertThat(pdf.drawn())
                    .containsSubsequence("Mira Castellanos", "Verified", "64.9 of 100", "Asked by", "Why this score")
                    .contains("Java required Shown in part 9.2 of 10 back-end development");
        }
    }

    @Test
    @DisplayName("R8.8: each heading of a table says what it is for, and each picture what it shows")
    void headings_of_tables_have_a_scope_and_figures_a_text() throws IOException {
        try (var pdf = Opened.of(FullSamples.full())) {
            var elements = elements(pdf);

            assertThat(elements)
                    .filteredOn(each -> type(each).equals("TH"))
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        var attributes = each.getCOSDictionary(COSName.A);
                        assertThat(attributes.getNameAsString("Scope")).isIn("Column", "Row");
                    });
            assertThat(elements)
                    .filteredOn(each -> type(each).equals("Figure"))
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.getString(COSName.ALT)).isNotBlank());
        }
    }

    @Test
    void why_a_check_came_out_as_it_did_is_said_in_the_language_of_the_file() throws IOException {
        try (var pdf = Opened.file(SummaryPdf.render(FullSamples.arabic(), FullSamples.ARABIC))) {
            assertThat(pdf.document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(elements(pdf))
                    .noneSatisfy(
                            each -> assertThat(each.getString(COSName.LANG)).isEqualTo("en"));
        }
    }

    @Test
    void bookmarks_lead_to_the_sections() throws IOException {
        try (var pdf = Opened.of(FullSamples.full())) {
            var titles = new ArrayList<String>();
            pdf.document
                    .getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> titles.add(item.getTitle()));

            assertThat(titles)
                    .startsWith("Verification summary")
                    .contains("Skills against requirements", "Credentials", "What could not be checked", "Annex");
        }
    }

    /** Each tag that holds text, with the text it holds. */
    private static List<String> told(SummaryDocument summary) throws IOException {
        try (var pdf = Opened.of(summary)) {
            var content = content(pdf);
            var told = new ArrayList<String>();
            for (var element : elements(pdf)) {
                var text = new StringBuilder();
                for (var kid : kids(element)) {
                    if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                        text.append(content.get(reference.getDictionaryObject(COSName.PG))
                                .getOrDefault(reference.getInt(COSName.MCID), ""));
                    }
                }
                var alt = element.getString(COSName.ALT);
                told.add(alt == null ? type(element) + " " + text.toString().strip() : type(element) + "(" + alt + ")");
            }
            return told;
        }
    }

    private static Map<COSBase, Map<Integer, String>> content(Opened pdf) throws IOException {
        var content = new HashMap<COSBase, Map<Integer, String>>();
        for (var page : pdf.document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(each -> texts.put(each.getMCID(), text(each)));
            content.put(page.getCOSObject(), texts);
        }
        return content;
    }

    private static String text(PDMarkedContent marked) {
        var text = new StringBuilder();
        for (var each : marked.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (each instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private static List<COSDictionary> elements(Opened pdf) {
        var elements = new ArrayList<COSDictionary>();
        collect(pdf.document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), elements);
        return elements;
    }

    private static void collect(COSDictionary element, List<COSDictionary> into) {
        for (var kid : kids(element)) {
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                into.add(child);
                collect(child, into);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        var list = new ArrayList<COSBase>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    private static String type(COSDictionary element) {
        return element.getNameAsString(COSName.S);
    }
}
