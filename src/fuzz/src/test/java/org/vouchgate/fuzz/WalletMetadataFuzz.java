package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.presentation.request.WalletMetadata;

class WalletMetadataFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_text_is_read_as_a_wallets_metadata(byte[] input) {
        WalletMetadata.parse(Verifier.text(input));
    }
}
