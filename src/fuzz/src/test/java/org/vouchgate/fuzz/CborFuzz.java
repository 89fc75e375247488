package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.cose.CoseKey;
import org.vouchgate.credential.cose.CoseMac0;
import org.vouchgate.credential.cose.CoseSign1;

class CborFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_cbor_and_as_what_is_written_in_it(byte[] input) {
        CborReader.read(input).ifPresent(item -> {
            CoseKey.read(item);
            CoseMac0.read(item);
            CoseSign1.read(item);
        });
    }
}
