package org.vouchgate.skills.taxonomy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that says how it is encoded by a byte order mark, or is UTF-8. Anything else is noticed, not guessed. */
final class Utf8 {

    private Utf8() {}

    /** Throws {@link CharacterCodingException} where bytes are no text. */
    static Reader reader(TaxonomyFile file) throws IOException {
        var in = new BufferedInputStream(file.open(), 1 << 16);
        var decoder = charset(in)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, decoder);
    }

    static UnusableFile notText(String file, long lastGoodLine) {
        return new UnusableFile(
                file, lastGoodLine + 1, "From here on it is not UTF-8. Save the file as UTF-8 and hand it in again.");
    }

    /** Takes the byte order mark off. */
    private static Charset charset(InputStream in) throws IOException {
        in.mark(3);
        int first = in.read();
        int second = in.read();
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (!(first == 0xEF && second == 0xBB && in.read() == 0xBF)) {
            in.reset();
        }
        return StandardCharsets.UTF_8;
    }
}
