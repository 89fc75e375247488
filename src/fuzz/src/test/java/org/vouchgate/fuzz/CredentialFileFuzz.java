package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.presentation.file.CredentialFile;

class CredentialFileFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_file(byte[] input) {
        CredentialFile.read(input);
    }
}
