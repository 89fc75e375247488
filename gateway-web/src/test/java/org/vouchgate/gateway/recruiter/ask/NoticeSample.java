package org.vouchgate.gateway.recruiter.ask;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.presentation.dcql.DcqlQuery;

/** What a candidate might read. */
final class NoticeSample {

    private static final String QUERY = """
            {"credentials":[{"id":"certificate","format":"dc+sd-jwt",
              "meta":{"vct_values":["urn:vouchgate:credential:skill-certificate:1"]},"claims":[{"path":["skills"]}]}]}""";

    private NoticeSample() {}

    static Notice of(String purpose) {
        return new Notice(
                "Example Works",
                Optional.of("Software developer"),
                purpose,
                Optional.empty(),
                Asked.of(query()),
                Duration.ofDays(30),
                List.of("Greenhouse"));
    }

    private static DcqlQuery query() {
        return Opened.protocol().readQuery(QUERY).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }
}
