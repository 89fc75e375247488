package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.WasmModule;
import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** The same bytes, here and elsewhere, now and later. */
class DeterminismTest {

    @Test
    @DisplayName("R8.4: the same document gives the same bytes")
    void the_same_document_gives_the_same_bytes() {
        assertThat(SummaryPdf.render(Samples.undetermined(), Words.english()))
                .isEqualTo(SummaryPdf.render(Samples.undetermined(), Words.english()));
        assertThat(SummaryPdf.render(Samples.verified(), Words.english()))
                .isNotEqualTo(SummaryPdf.render(Samples.named("Somebody Else"), Words.english()));
    }

    @Test
    @DisplayName("R8.4: the same bytes from classes that were loaded afresh")
    void freshly_loaded_classes_give_the_same_bytes() throws IOException, ReflectiveOperationException {
        var jars = Stream.of(
                        SummaryPdf.class,
                        Samples.class,
                        Finding.class,
                        PDDocument.class,
                        TrueTypeFont.class,
                        RandomAccessRead.class,
                        Log.class,
                        MatchLine.class,
                        Words.class,
                        UCharacter.class,
                        com.google.zxing.WriterException.class,
                        Instance.class,
                        WasmModule.class)
                .map(DeterminismTest::home)
                .distinct()
                .toArray(URL[]::new);
        try (var fresh = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            var samples = fresh.loadClass(Samples.class.getName());
            var sample = samples.getDeclaredMethod("declined");
            sample.setAccessible(true);
            var render = fresh.loadClass(SummaryPdf.class.getName())
                    .getMethod(
                            "render",
                            fresh.loadClass(SummaryDocument.class.getName()),
                            fresh.loadClass(Words.class.getName()));
            var english = fresh.loadClass(Words.class.getName()).getMethod("english");

            var bytes = (byte[]) render.invoke(null, sample.invoke(null), english.invoke(null));

            assertThat(samples).isNotSameAs(Samples.class);
            assertThat(bytes).isEqualTo(SummaryPdf.render(Samples.declined(), Words.english()));
        }
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    @DisplayName("R8.4: the machine's language and time zone change nothing")
    void language_and_time_zone_change_nothing() {
        var here = SummaryPdf.render(Samples.verified(), Words.english());
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(SummaryPdf.render(Samples.verified(), Words.english())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
