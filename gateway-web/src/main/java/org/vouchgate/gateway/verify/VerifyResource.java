package org.vouchgate.gateway.verify;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.record.Trust;

/** Takes a file from anybody and says whether it is genuine. Nothing of it is kept, and it changes nothing. */
@Path("verify")
@PermitAll // who holds a file may find out whether it is genuine, whoever they are
@Produces(MediaType.TEXT_HTML)
public class VerifyResource {

    /** Both files together fit into what the gateway takes from anybody. */
    static final int MOST_BYTES = 1_800_000;

    private static final int MOST_TRUST = 100_000;
    private static final int MOST = MOST_BYTES / 1000;
    private static final int UNPROCESSABLE = 422;

    @Inject
    VerifyFile verify;

    @GET
    public Page open() {
        return page(VerifyPage.empty(MOST));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @FormParam("file") @Nullable EntityPart file, @FormParam("trust") @Nullable EntityPart trusted) {
        var bytes = bytes(file, MOST_BYTES);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            return mistaken(VerifyPage.wrongFile(MOST, bytes.length == 0 ? missing(file) : "verify.mistake.too-large"));
        }
        var certificates = bytes(trusted, MOST_TRUST);
        var trust = certificates.length == 0 ? Optional.of(Trust.nobody()) : Trust.read(certificates);
        if (certificates.length > MOST_TRUST || trust.isEmpty()) {
            return mistaken(VerifyPage.wrongTrust(MOST, "verify.mistake.no-trust"));
        }
        var found = verify.of(bytes, trust.get())
                .orElseThrow(() -> new UserError(Problem.of(
                        "busy", 503, "Too many files at once", "Nothing was kept. Try again in a few seconds.")));
        return Response.ok(page(VerifyPage.of(MOST, found))).build();
    }

    /** Browsers send a part without a name if no file was chosen. */
    private static String missing(@Nullable EntityPart file) {
        return Optional.ofNullable(file)
                .flatMap(EntityPart::getFileName)
                .filter(name -> !name.isBlank())
                .map(name -> "verify.mistake.empty")
                .orElse("verify.mistake.no-file");
    }

    private static Page page(VerifyPage model) {
        return new Page("verify.jte", model);
    }

    private static Response mistaken(VerifyPage model) {
        return Response.status(UNPROCESSABLE).entity(page(model)).build();
    }

    /** One byte more than there may be, at most, so that a larger file is told apart. */
    private static byte[] bytes(@Nullable EntityPart part, int most) {
        return Optional.ofNullable(part)
                .map(file -> {
                    try (var content = file.getContent()) {
                        return content.readNBytes(most + 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(new byte[0]);
    }
}
