package org.vouchgate.ats.sftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouchgate.ats.file.AtsFiles;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;

/** A file server that can be told to fail, from the n-th write on. */
final class FilesInMemory implements AtsFiles {

    private record Fault(int fromWrite, boolean takesEffect, FileReply reply) {}

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> writes = new ArrayList<>();
    private Optional<Fault> fault = Optional.empty();
    private Optional<FileReply> readFault = Optional.empty();

    /** From the n-th write on, from 0, nothing is written and this comes back. */
    void instead(int fromWrite, FileReply reply) {
        fault = Optional.of(new Fault(fromWrite, false, reply));
    }

    /** From the n-th write on, from 0, files are written and this comes back all the same. */
    void inSpiteOfEffect(int fromWrite, FileReply reply) {
        fault = Optional.of(new Fault(fromWrite, true, reply));
    }

    void readingFails(FileReply reply) {
        readFault = Optional.of(reply);
    }

    void heal() {
        fault = Optional.empty();
        readFault = Optional.empty();
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Every name that was written or tried, in order. */
    List<String> writes() {
        return List.copyOf(writes);
    }

    byte[] content(String name) {
        return files.get(name);
    }

    void put(String name, byte[] content) {
        files.put(name, content);
    }

    void take(String name) {
        files.remove(name);
    }

    @Override
    public FileReply write(FilePlace place, String name, byte[] content) {
        writes.add(name);
        var failing = fault.filter(one -> writes.size() > one.fromWrite());
        if (failing.isEmpty() || failing.get().takesEffect()) {
            files.put(name, content);
        }
        return failing.map(Fault::reply).orElseGet(FileReply.Done::new);
    }

    @Override
    public FileReply read(FilePlace place, String name) {
        return readFault.orElseGet(
                () -> files.containsKey(name) ? new FileReply.Content(files.get(name)) : new FileReply.Missing());
    }
}
