package org.vouchgate.summary.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The samples, drawn. */
final class SampleFiles {

    private SampleFiles() {}

    /** Every sample as a file, by name. */
    static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("verified", SummaryPdf.render(Samples.verified(), FullSamples.ENGLISH));
        files.put("ordinary", SummaryPdf.render(Samples.ordinary(), FullSamples.ENGLISH));
        files.put("rejected", SummaryPdf.render(Samples.rejected(), FullSamples.ENGLISH));
        files.put("without-score", SummaryPdf.render(Samples.withoutScore(), FullSamples.ENGLISH));
        files.put("undetermined", SummaryPdf.render(Samples.undetermined(), FullSamples.ENGLISH));
        files.put("declined", SummaryPdf.render(Samples.declined(), FullSamples.ENGLISH));
        files.put("tree", SummaryPdf.render(CredentialTreeTest.tree(), FullSamples.ENGLISH));
        files.put("cjk", SummaryPdf.render(Samples.named("山田太郎 王小明 김민수 やまだ"), FullSamples.ENGLISH));
        files.put(
                "many-scripts",
                SummaryPdf.render(
                        Samples.named(
                                "محمد بن سلمان · דוד לוי · प्रिया शर्मा · สมชาย ใจดี · বাংলা · ગુજરાતી · தொல்காப்பியன் · ქართული · \uD83D\uDE00"),
                        FullSamples.ENGLISH));
        Scripts.words()
                .forEach((script, name) -> files.put(
                        "script-" + script.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        SummaryPdf.render(Samples.named(name), FullSamples.ENGLISH)));
        files.put("full", SummaryPdf.render(FullSamples.full(), FullSamples.ENGLISH));
        files.put("superseded", SummaryPdf.render(FullSamples.superseded(), FullSamples.ENGLISH));
        files.put("opted-out", SummaryPdf.render(FullSamples.optedOut(), FullSamples.ENGLISH));
        files.put("large", SummaryPdf.render(FullSamples.large(), FullSamples.ENGLISH));
        files.put("hostile", SummaryPdf.render(FullSamples.hostile(), FullSamples.ENGLISH));
        files.put("overflowing", SummaryPdf.render(Samples.overflowing(), FullSamples.ENGLISH));
        files.put("blind", SummaryPdf.render(FullSamples.blind(), FullSamples.ENGLISH));
        files.put("arabic", SummaryPdf.render(FullSamples.arabic(), FullSamples.ARABIC));
        files.put(
                "signed",
                SummaryPdf.render(
                        FullSamples.full(),
                        FullSamples.ENGLISH,
                        List.of(FullSamples.record()),
                        Optional.of(TestSigner.named("Vouchgate").signer())));
        return files;
    }
}
