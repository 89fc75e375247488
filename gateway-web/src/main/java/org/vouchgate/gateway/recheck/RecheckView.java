package org.vouchgate.gateway.recheck;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.gateway.request.PresentationRequest;

/**
 * How a request stands after another look.
 *
 * @param state    as of now
 * @param revision counts the reports about it
 * @param changed  whether the look changed a verdict, so that a revised report is on its way
 */
@Schema(name = "Recheck")
public record RecheckView(UUID id, String state, Optional<String> reason, int revision, boolean changed) {

    static RecheckView of(PresentationRequest request, boolean changed) {
        return new RecheckView(request.id(), request.state().wireName(), request.reason(), request.revision(), changed);
    }
}
