package org.vouchgate.gateway.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Nobody needs to send more than this, and nobody gets to (RS-11). */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyLimit implements ContainerRequestFilter {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Where taxonomies are handed in: read only after it is known that an administrator sends it. */
    private static final Set<String> TAXONOMIES = Set.of("/api/v1/taxonomies", "/taxonomies");

    /** Where applicant-tracking systems call: everything is read before it is known who sends it. */
    private static final String ATS = "/ats/";

    /** A form has parts around its file. */
    private static final int AROUND_A_FILE = 64 * 1024;

    @Inject
    TaxonomySettings taxonomies;

    @Inject
    InboundSettings inbound;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        long most = most(path);
        boolean tooLarge = request.getLength() > most;
        // Whoever answers an ATS tells the audit trail that it sent too much, and finds that out at the first byte.
        if (tooLarge && !path.startsWith(ATS)) {
            throw tooLarge(most);
        }
        // Whether there is a body is not asked: one without a type and without a length would count as none.
        request.setEntityStream(new Limited(request.getEntityStream(), most, tooLarge ? most + 1 : 0));
    }

    private long most(String path) {
        if (TAXONOMIES.contains(path)) {
            return taxonomies.uploadLimit() + AROUND_A_FILE;
        }
        return path.startsWith(ATS) ? inbound.bodyLimit() : MOST_BYTES;
    }

    private static UserError tooLarge(long most) {
        return new UserError(Problem.of(
                "too-large", 413, "That is too large", "A request body has at most " + most + " bytes here."));
    }

    /** For bodies that do not say how long they are, or that are longer than somebody will read. */
    private static final class Limited extends FilterInputStream {

        private final long most;
        private long read;

        Limited(InputStream in, long most, long read) {
            super(in);
            this.most = most;
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            count(0);
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            count(0);
            var count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
