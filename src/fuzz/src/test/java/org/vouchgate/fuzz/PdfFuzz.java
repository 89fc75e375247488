package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vouchgate.presentation.file.CredentialFile;

class PdfFuzz {

    private static final byte[] START = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @FuzzTest(maxDuration = "20m")
    void anything_after_the_first_line_is_read_as_a_pdf(byte[] input) {
        var file = Arrays.copyOf(START, START.length + input.length);
        System.arraycopy(input, 0, file, START.length, input.length);
        CredentialFile.read(file);
    }
}
