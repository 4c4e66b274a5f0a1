package io.vicfield.vmx;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.text.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A VM's .vmx file: lines {@code key = "value"} (wire-format, "Transports"). It is read once, changed in
 * memory and written back by {@link #save()}; lines that nobody changed keep their bytes, their order and their line endings,
 * and a changed line keeps its place and its comment.
 *
 * <p>VMware's dictionary takes keys that differ only in case for one variable, and refuses a file that defines a variable
 * twice. Here the first line counts, as in what VMware has in memory by then, {@link #duplicates()} lists the others, and a
 * second spelling is refused. Secrets need {@code key.seal(file)} and {@code key.open(file)}, as in every store without a
 * cipher.
 *
 * <p>Texts are as they stand in the file. What vSphere's API was given as {@code <nil>}, the empty text, is that here too;
 * {@code VicSnapshot.of(file.toMap(), "")} knows it, and a delta planned against it takes away what a record no longer has.
 *
 * <p>Not for use by several threads at once. A running VM's file is VMware's: change its extraConfig instead.
 *
 * @since 0.1
 */
public final class VmxFile implements VicSource, VicSink {
    private final Path path;
    private final VmxLines lines;
    private final VmxEncoding encoding;
    private VmxIndex index;
    private byte[] stored;
    /** What the group's generation was before its members are written. */
    private @Nullable String generation;
    /** Whether a line changed since the group began. */
    private boolean changed;

    private VmxFile(Path path, byte[] stored) throws IOException {
        this.path = path;
        this.stored = stored;
        lines = VmxLines.parse(stored);
        encoding = VmxEncoding.of(lines.list());
        index = new VmxIndex(lines.list(), encoding);
    }

    /**
     * Reads a file; what is saved later goes to the file that a symbolic link stands for.
     *
     * @param path the path of the .vmx file
     * @return the file
     * @throws IOException if there is no such file, or its {@code .encoding} is not known
     */
    public static VmxFile read(Path path) throws IOException {
        Path file = path.toRealPath();
        return new VmxFile(file, Files.readAllBytes(file));
    }

    /**
     * A file that lies elsewhere, on a datastore say; it can only be read here.
     *
     * @param name for messages
     * @param content the file's bytes
     * @return the source
     * @throws IOException if its {@code .encoding} is not known
     */
    public static VicSource source(String name, byte[] content) throws IOException {
        return new VmxFile(Path.of(name), content);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the value's bytes are none of the file's encoding, as when a file lacks its line
     *     {@code .encoding}
     */
    @Override
    public @Nullable String get(String key) {
        VmxLine line = index.find(key);
        return line == null ? null : value(key, line);
    }

    /**
     * Changes the value in its line, or appends a line. Putting the stored value again changes nothing.
     *
     * @throws IllegalArgumentException if the file cannot hold the key or the value, or holds the key in another case
     */
    @Override
    public void put(String key, String value) {
        String name = VmxText.key(key, encoding);
        String bytes = VmxText.value(key, value, encoding);
        VmxLine line = index.find(key);
        if (line == null) {
            index.requireFree(key);
            VmxLine added = lines.append(name, bytes);
            index.add(new VmxIndex.Entry(key, added, lines.list().size()));
            changed = true;
        } else if (!line.value().equals(bytes)) {
            line.change(bytes);
            changed = true;
        }
    }

    /** Takes out the lines of the former key. */
    @Override
    public void supersede(String formerKey, String key) {
        remove(formerKey);
    }

    /**
     * Takes out every line of a key, those that spell it in another case too; nothing happens if it is not there.
     *
     * @throws IllegalArgumentException if the key is one that VMware's dictionary keeps to itself, {@code .encoding} say
     */
    @Override
    public void remove(String key) {
        VmxText.requireUnreserved(key);
        if (index.find(key) != null) {
            lines.list().removeAll(index.all(key));
            index = new VmxIndex(lines.list(), encoding);
            changed = true;
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        VmxLine line = index.find(generationKey);
        generation = line == null ? null : encoding.decodeLeniently(line.value());
        put(generationKey, Generation.begun(generation));
        changed = false;
    }

    /** Members that are as they were keep their generation: a file in which nothing changes is not written. */
    @Override
    public void endGroup(String generationKey) {
        String before = generation;
        boolean same = !changed && before != null && Generation.isSettled(before);
        put(generationKey, same ? before : Generation.settled(get(generationKey)));
    }

    /** {@inheritDoc} It throws an IllegalArgumentException, as {@link #put} does. */
    @Override
    public VicSink checker() {
        return new VmxCheck(index, encoding);
    }

    /**
     * {@return every key with its value, sorted by key} Of duplicate keys, the first value counts. In the values of {@link
     * #undecodable()} keys, U+FFFD stands for what cannot be decoded. A delta leaves such a value alone, and its line keeps its
     * bytes.
     */
    public Map<String, String> toMap() {
        Map<String, String> values = new TreeMap<>();
        index.first()
                .forEach(entry -> values.put(
                        entry.key(), encoding.decodeLeniently(entry.line().value())));
        return values;
    }

    /** {@return the keys whose values are not in the file's encoding, sorted} {@link #get} fails for them. */
    public List<String> undecodable() {
        return index.first()
                .filter(entry -> !encoding.decodes(entry.line().value()))
                .map(VmxIndex.Entry::key)
                .sorted()
                .toList();
    }

    /** {@return the lines that repeat a key of an earlier line} VMware rejects a file with such lines. */
    public List<VmxDuplicate> duplicates() {
        return index.duplicates();
    }

    /**
     * {@return the numbers, from 1, of lines that are neither pairs nor empty nor comments} VMware refuses a file that has any.
     */
    public List<Integer> malformed() {
        return lines.malformed();
    }

    /**
     * Writes the file if anything changed: through a temporary file in the same folder that is forced to the disk and moved
     * over the old one, so that nobody ever sees a part of it. Owner, group and permissions stay.
     *
     * <p>Only one process at a time saves a file through this class, so no update is lost. A program that writes without
     * this class between the comparison and the move is not noticed.
     *
     * @return whether anything was written
     * @throws VmxLockedException if VMware's lock, {@code box.vmx.lck}, lies beside the file; nothing is written
     * @throws VmxChangedException if the file is no longer what was read; nothing is written
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public boolean save() throws IOException {
        byte[] wanted = bytes();
        if (Arrays.equals(wanted, stored)) {
            return false;
        }
        SaveLock.save(path, () -> {
            requireUnchanged();
            FileReplacement.replace(path, wanted);
        });
        stored = wanted;
        return true;
    }

    /** Returns the bytes that {@link #save()} writes. */
    byte[] bytes() {
        return lines.toBytes();
    }

    /** Shows the path, and no value. */
    @Override
    public String toString() {
        return "VmxFile[" + path + "]";
    }

    private void requireUnchanged() throws IOException {
        try {
            if (!Arrays.equals(Files.readAllBytes(path), stored)) {
                throw new VmxChangedException(path, "changed");
            }
        } catch (NoSuchFileException e) {
            throw new VmxChangedException(path, "removed");
        }
    }

    private String value(String key, VmxLine line) {
        try {
            return encoding.decode(line.value());
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(
                    key + " in " + path + " is not " + encoding.charset().name()
                            + ": correct the value, or the line .encoding",
                    e);
        }
    }
}
