package org.vouchgate.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.Curtains;

/** The record of a request for somebody of its employer; sealed where they may not know who the candidate is. */
@ApplicationScoped
public class ReadRecord {

    @Inject
    ReadAssessment readAssessment;

    @Inject
    Records records;

    @Inject
    Curtains curtains;

    /** @param blind whether to seal it even where it need not be */
    public String of(UUID employer, UUID id, boolean blind) {
        var read = readAssessment.of(employer, id);
        var request = read.request();
        return records.of(
                request,
                request.revision(),
                read.document(),
                blind || curtains.of(request).drawn());
    }
}
