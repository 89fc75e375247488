package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.OpenRequest;

class WalletAnswerFuzz {

    private static final OpenId4Vp PROTOCOL = new OpenId4Vp(
            new VpFormats(Map.of(CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL))));
    private static final State STATE = new State("state-of-the-request-that-was-asked");
    private static final DcqlQuery QUERY = DcqlQuery.parse(
                    "{\"credentials\":[{\"id\":\"c\",\"format\":\"dc+sd-jwt\",\"meta\":{\"vct_values\":[\"v\"]}},"
                            + "{\"id\":\"d\",\"format\":\"ldp_vc\",\"meta\":{\"type_values\":[[\"t\"]]}}]}",
                    EnumSet.allOf(CredentialFormat.class))
            .fold(ParsedQuery.Valid::query, invalid -> {
                throw new AssertionError(invalid.problems().toString());
            });
    private static final OpenRequest PLAIN =
            new OpenRequest(ResponseMode.DIRECT_POST, STATE, QUERY, Optional.empty(), List.of());
    private static final OpenRequest ENCRYPTED = new OpenRequest(
            ResponseMode.DIRECT_POST_JWT,
            STATE,
            QUERY,
            Optional.of(PROTOCOL.newResponseKey(new SecureRandom(), "k")),
            ContentEncryption.ALL);

    @FuzzTest(maxDuration = "20m")
    void any_text_is_opened_as_an_answer(byte[] input) {
        var text = Verifier.text(input);
        PROTOCOL.open(Map.of("vp_token", List.of(text), "state", List.of(STATE.value())), PLAIN);
        PROTOCOL.open(Map.of("error", List.of(text), "state", List.of(STATE.value())), PLAIN);
        PROTOCOL.open(Map.of("response", List.of(text)), ENCRYPTED);
    }
}
