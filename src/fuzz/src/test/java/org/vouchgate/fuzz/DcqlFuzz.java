package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.EnumSet;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.DcqlQuery;

class DcqlFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_text_is_read_as_a_query(byte[] input) {
        DcqlQuery.parse(Verifier.text(input), EnumSet.allOf(CredentialFormat.class));
    }
}
