package org.vouchgate.gateway.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** Tells a verified result on, as it stands now. */
@ApplicationScoped
public class ExportResult {

    @Inject
    ReadAssessment readAssessment;

    @Inject
    GatewaySettings gateway;

    /** One person's record; a problem that says why if there is none, or if it would mix two people's. */
    public JsonObject of(UUID employer, UUID id, String format) {
        var wanted = ExportFormat.named(format)
                .orElseThrow(() -> new UserError(Problem.of(
                        "unknown-format",
                        400,
                        "There is no such format",
                        "Ask for format=ler-rs or format=json-resume.")));
        var read = readAssessment.of(employer, id);
        if (read.document().isOfSeveralPeople()) {
            throw new UserError(
                    Problem.of(
                            "several-people",
                            409,
                            "This is nobody's record",
                            "The credentials belong to different people, so they make no one's résumé. Read the result instead."));
        }
        return wanted.of(VerifiedRecord.of(read.document(), gateway.at("/requests/" + id)));
    }
}
