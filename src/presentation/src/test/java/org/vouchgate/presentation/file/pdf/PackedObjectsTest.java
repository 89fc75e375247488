package org.vouchgate.presentation.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-116: what a PDF unpacks merely to be opened")
class PackedObjectsTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String OBJECTS = "/Type /ObjStm /Filter /FlateDecode";

    @Test
    void as_much_as_is_allowed_is_modest_and_more_is_not() {
        assertThat(areModest(object(OBJECTS, 32 * MEBIBYTE))).isTrue();
        assertThat(areModest(object(OBJECTS, 32 * MEBIBYTE + 1))).isFalse();
    }

    @Test
    void all_of_them_are_counted_together() {
        assertThat(areModest(object(OBJECTS, 16 * MEBIBYTE), object(OBJECTS, 16 * MEBIBYTE)))
                .isTrue();
        assertThat(areModest(object(OBJECTS, 16 * MEBIBYTE), object(OBJECTS, 17 * MEBIBYTE)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/Type /XRef /Filter /FlateDecode, false",
        "/Type /Obj#53tm /Filter /FlateDecode, false",
        "/Type /ObjStm /Filter [ /FlateDecode ], false",
        "/Type /XObject /Filter /FlateDecode, true",
        "/Type /ObjStm, true"
    })
    void only_what_is_unpacked_on_opening_counts(String dictionary, boolean modest) {
        assertThat(areModest(object(dictionary, 40 * MEBIBYTE))).isEqualTo(modest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /Filter /LZWDecode",
                "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]",
                "/Type /ObjStm /Filter 7 0 R",
                "/Type /ObjStm /Filter /FlateDecode /Filter /FlateDecode"
            })
    void another_packing_than_the_usual_one_is_refused_however_small(String dictionary) {
        assertThat(areModest(object(dictionary, 1))).isFalse();
    }

    @Test
    void a_dictionary_cannot_be_padded_out_of_sight() {
        var padding = " ".repeat(100_000);

        assertThat(areModest(object(OBJECTS + padding, 40 * MEBIBYTE))).isFalse();
        assertThat(areModest(object(OBJECTS + " >> %" + padding + "\n<<", 40 * MEBIBYTE)))
                .isFalse();
        assertThat(areModest(object(OBJECTS + padding, 1))).isTrue();
    }

    @Test
    void a_word_that_is_no_beginning_hides_nothing() {
        assertThat(areModest(object("/Title (stream endobj obj) " + OBJECTS, 40 * MEBIBYTE)))
                .isFalse();
        assertThat(areModest(object(OBJECTS + " /Title (stream)", 40 * MEBIBYTE)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Title (1 0 obj)",
                "/Title (1 0 obj << )",
                "/Title (1 0 obj << \\( )",
                "/objective 1",
                "% 1 0 obj << /Type /XObject"
            })
    void an_object_cannot_be_made_to_look_as_if_it_began_later(String more) {
        assertThat(areModest(object(OBJECTS + " " + more + "\n", 40 * MEBIBYTE)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void the_end_of_the_line_may_be_written_in_any_way(String end) {
        assertThat(areModest(object(OBJECTS, 40 * MEBIBYTE, end))).isFalse();
    }

    @Test
    void what_takes_too_long_to_look_at_is_refused() {
        var words = "1 0 obj << " + "stream ".repeat(20_000);

        assertThat(areModest(words.getBytes(StandardCharsets.US_ASCII))).isFalse();
    }

    @Test
    void what_breaks_off_is_modest() {
        assertThat(areModest(new byte[0])).isTrue();
        assertThat(areModest("strea".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(areModest(("1 0 obj << " + OBJECTS + " >> stream").getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(areModest(("1 0 obj << " + OBJECTS + " >> stream\nno").getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    private static boolean areModest(byte[]... parts) {
        var pdf = new ByteArrayOutputStream();
        for (var part : parts) {
            pdf.writeBytes(part);
        }
        return PackedObjects.areModest(pdf.toByteArray());
    }

    private static byte[] object(String dictionary, int unpacked) {
        return object(dictionary, unpacked, "\n");
    }

    private static byte[] object(String dictionary, int unpacked, String end) {
        var object = new ByteArrayOutputStream();
        object.writeBytes(("1 0 obj\n<< " + dictionary + " >>\nstream" + end).getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(deflated(unpacked));
        object.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return object.toByteArray();
    }

    private static byte[] deflated(int length) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[length]);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
