package org.vouchgate.gateway.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Skills in the employer's taxonomies: what texts mean, and how skills are related. Nothing is stored. */
@Path("api/v1/skills")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills")
public class SkillsResource {

    static final int MOST_TEXTS = 1_000;
    static final int MOST_PAIRS = 10_000;
    private static final int USUAL_LIMIT = 10;

    /**
     * A skill that a text means.
     *
     * @param score   how likely, more than 0, at most 1
     * @param matched the words of the text that led to it
     */
    @Schema(name = "NormalisedSkill")
    public record Normalised(String uri, String label, double score, List<String> matched) {
        static Normalised of(SkillProposal proposal) {
            return new Normalised(proposal.skill().uri(), proposal.skill().label(), proposal.score(), proposal.words());
        }
    }

    /**
     * Pairs of skills.
     *
     * @param pairs two identifiers each; at most 10,000
     */
    @Schema(name = "SkillPairs")
    public record Pairs(
            @NotNull
            List<
                            @NotNull @Size(min = 2, max = 2, message = "must hold two identifiers") List<
                                    @NotNull @Size(max = 600) String>>
                    pairs) {}

    @Inject
    Taxonomies taxonomies;

    @Inject
    Caller caller;

    @POST
    @Path("normalise")
    @Operation(
            summary = "The skills that texts mean: a ranked list for each text, in the order of the texts",
            description = "An empty list says that no skill was recognised at this threshold.")
    public List<List<Normalised>> normalise(@NotNull @Valid NewNormalisation wanted) {
        requireAtMost(MOST_TEXTS, wanted.texts().size(), "texts");
        var taxonomy = taxonomies.of(caller.employer());
        int limit = wanted.limit() == null ? USUAL_LIMIT : wanted.limit();
        double threshold = wanted.threshold() == null ? taxonomy.shippedThreshold() : wanted.threshold();
        var language = Optional.ofNullable(wanted.language()).map(tag -> tag.toLowerCase(Locale.ROOT));
        return wanted.texts().stream()
                .map(text -> taxonomy.normalise(text, language, limit).stream()
                        .filter(proposal -> proposal.score() >= threshold)
                        .map(Normalised::of)
                        .toList())
                .toList();
    }

    @POST
    @Path("relatedness")
    @Operation(
            summary =
                    "How much two skills have to do with each other: a number from 0 to 1 for each pair, in their order",
            description = "null where one of the two is in none of the employer's taxonomies.")
    public List<@Nullable Double> relatedness(@NotNull @Valid Pairs wanted) {
        requireAtMost(MOST_PAIRS, wanted.pairs().size(), "pairs");
        var taxonomy = taxonomies.of(caller.employer());
        var numbers = new ArrayList<@Nullable Double>();
        wanted.pairs().forEach(pair -> numbers.add(relatedness(taxonomy, pair.get(0), pair.get(1))));
        return numbers;
    }

    private static @Nullable Double relatedness(SkillsTaxonomy taxonomy, String one, String other) {
        return taxonomy.find(one).isEmpty() || taxonomy.find(other).isEmpty()
                ? null
                : Double.valueOf(taxonomy.relatedness(one, other));
    }

    private static void requireAtMost(int most, int count, String what) {
        if (count > most) {
            throw new UserError(Problem.of(
                    "too-many",
                    413,
                    "That is too much for one call",
                    "Send at most " + most + " " + what + " at a time; the command line takes files of any length."));
        }
    }
}
