package org.vouchgate.testkit.ats;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * The part of Greenhouse that results are written to, whatever server it stands behind: its token endpoint at
 * {@code /token}, Harvest v3 below {@code /v3}. {@link FakeGreenhouse} is the same with traps and with the assessment partner
 * interface.
 */
public final class GreenhouseSite {

    private final GreenhouseStore store = GreenhouseStore.remembered();
    private final GreenhouseTokens tokens;
    private final HarvestV3 harvest;

    /**
     * @param userId        whose name writes carry; the {@code sub} a token may be asked for
     * @param definedFields custom fields of candidates that may be set, by name key
     */
    public GreenhouseSite(String clientId, String clientSecret, String userId, Set<String> definedFields) {
        this.tokens = new GreenhouseTokens(clientId, clientSecret, Set.of(userId));
        var catalogue = new GreenhouseCatalogue(store);
        definedFields.forEach(key -> catalogue.define(key, "candidate", "short_text"));
        this.harvest = new HarvestV3(store, Set.of(userId), catalogue, new Trap());
    }

    /** @param base the site's own address, for links to further pages */
    public WebResponse answer(WebRequest request, URI base) {
        if (request.is("POST", "/token")) {
            return tokens.issue(request);
        }
        if (!request.path().startsWith("/v3/")) {
            return WebResponse.status(404);
        }
        return tokens.accept(request)
                ? harvest.answer(request, base)
                : WebResponse.error(401, "the access token is not valid");
    }

    /** Somebody applies. Ids are given in the order of calls, the same after every start. */
    public GreenhouseApplication apply(String firstName, String lastName, String email) {
        return store.apply(firstName, lastName, email);
    }

    public List<GreenhouseNote> notes(GreenhouseApplication application) {
        return store.notes(application.candidateId());
    }

    public List<GreenhouseAttachment> attachments(GreenhouseApplication application) {
        return store.attachments(application.id());
    }
}
