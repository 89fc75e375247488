package org.vouchgate.gateway.traffic;

import java.time.Duration;
import java.util.function.Supplier;
import org.vouchgate.ats.file.AtsFiles;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;

/** The same for file servers: a call that must not be made now has reached nobody. */
final class MeteredFiles implements AtsFiles {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtsFiles files;
    private final Gate gate;

    MeteredFiles(AtsFiles files, Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    @Override
    public FileReply write(FilePlace place, String name, byte[] content) {
        return counted(() -> files.write(place, name, content));
    }

    @Override
    public FileReply read(FilePlace place, String name) {
        return counted(() -> files.read(place, name));
    }

    private FileReply counted(Supplier<FileReply> work) {
        var call = gate.pass(PATIENCE);
        if (call.isEmpty()) {
            return new FileReply.NoAnswer(false);
        }
        var end = CallEnd.FAILED;
        try {
            var reply = work.get();
            end = reply instanceof FileReply.NoAnswer ? CallEnd.FAILED : CallEnd.FINE;
            return reply;
        } finally {
            gate.ended(call.get(), end);
        }
    }
}
