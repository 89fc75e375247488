package org.vouchgate.ats.sftp;

import java.time.Duration;
import java.util.List;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;

/** CSV files over SFTP, for systems that import files. */
public final class SftpConnector implements AtsConnector {

    private static final String ANYTHING = "vouchgate-check";

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "sftp",
            "CSV files over SFTP",
            "RFC 4180, columns version " + ResultTable.VERSION,
            false,
            Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.NONE)
                    .correctable()
                    .writing(StepKind.ORDER)
                    .files(FileMode.BESIDE, Scope.ORDER)
                    .idempotentBy(Idempotency.UPSERT_KEY)
                    .limited(60, Duration.ofMinutes(1), 2)
                    .build(),
            SftpSettings.ALL);

    private final Offer offer = Offer.of(new FileResults(), new FileAnswers(), (ChecksAccount) SftpConnector::checked);

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }

    /** Looks for a file that is hardly there; what the directory lets the user write, only a result finds out. */
    private static List<ChecksAccount.Checked> checked(Exchange exchange) {
        return List.of(new SftpSettings(exchange.account())
                .place()
                .map(place -> login(place, exchange))
                .orElseGet(() -> new ChecksAccount.Checked(
                        "Settings",
                        ChecksAccount.State.BAD,
                        "The server's name, user or key is missing, its port is none, or there is neither password nor"
                                + " key.")));
    }

    private static ChecksAccount.Checked login(FilePlace place, Exchange exchange) {
        var reply = exchange.files().read(place, ANYTHING);
        if (reply instanceof FileReply.Missing || reply instanceof FileReply.Content) {
            return new ChecksAccount.Checked(
                    "Login", ChecksAccount.State.GOOD, "The server has the key that was named and grants the login.");
        }
        if (reply instanceof FileReply.Refused refused) {
            return new ChecksAccount.Checked("Login", ChecksAccount.State.BAD, refused.why() + ".");
        }
        return reply instanceof FileReply.Forbidden
                ? new ChecksAccount.Checked(
                        "Login",
                        ChecksAccount.State.BAD,
                        "The address is not allowed, or the server's key is not the one that was named; compare it with"
                                + " what ssh-keygen -lf prints on the server.")
                : new ChecksAccount.Checked(
                        "Login", ChecksAccount.State.UNKNOWN, "The server does not answer; try again later.");
    }
}
