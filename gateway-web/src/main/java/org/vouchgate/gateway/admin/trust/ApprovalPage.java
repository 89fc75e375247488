package org.vouchgate.gateway.admin.trust;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The form with which somebody is relied on.
 *
 * @param action    where it is posted
 * @param authority whether it is about a certificate authority
 * @param fixed     whether who it is about cannot be changed any more
 * @param known     types that can be ticked; what was ticked stays among them
 * @param ticked    those that are
 * @param typed     what stands in the other fields
 */
public record ApprovalPage(
        Shell shell,
        String action,
        boolean authority,
        boolean fixed,
        List<String> known,
        List<String> ticked,
        Map<String, String> typed,
        Mistakes mistakes) {

    public ApprovalPage {
        known = Stream.concat(known.stream(), ticked.stream()).distinct().toList();
        ticked = List.copyOf(ticked);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }
}
