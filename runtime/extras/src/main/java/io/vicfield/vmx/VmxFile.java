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
 * A VM's .vmx file: lines {@code key = "value"} (wire-format, "Transports"). It is read once, changed in memory and
 * written back by {@link #save()}. Unchanged lines keep their bytes, their order and their line endings. A changed line
 * keeps its place and its comment.
 *
 * <p>VMware treats keys that differ only in case as one variable, and rejects a file that defines a variable twice. In
 * this class, the first line counts, as in the values that VMware has read by then. {@link #duplicates()} lists the
 * other lines. {@link #put} rejects a key that the file spells in another case. Secrets need {@code key.seal(file)} and
 * {@code key.open(file)}, as in every store without a cipher.
 *
 * <p>Values are as they are stored in the file. If vSphere's API was given {@code <nil>} for an empty value, the file
 * contains {@code <nil>} too. {@code VicSnapshot.of(file.toMap(), "")} reads it as an empty value. A delta that was
 * planned for this snapshot also deletes the keys that a record no longer has.
 *
 * <p>This class is not thread-safe. VMware owns the file of a running VM: change the VM's extraConfig instead.
 *
 * @since 0.1
 */
public final class VmxFile implements VicSource, VicSink {
    private final Path path;
    private final VmxLines lines;
    private final VmxEncoding encoding;
    private VmxIndex index;
    private byte[] stored;
    /** The group's generation before its members are written. */
    private @Nullable String generation;
    /** Whether a line has changed since the group began. */
    private boolean changed;

    private VmxFile(Path path, byte[] stored) throws IOException {
        this.path = path;
        this.stored = stored;
        lines = VmxLines.parse(stored);
        VmxEncoding.requireNotUtf16(stored, lines.list());
        encoding = VmxEncoding.of(lines.list());
        index = new VmxIndex(lines.list(), encoding);
    }

    /**
     * Reads a file. If the path is a symbolic link, {@link #save()} writes the file that the link refers to.
     *
     * @param path the path of the .vmx file
     * @return the file
     * @throws IOException if the file does not exist, its {@code .encoding} is unknown, or it is UTF-16
     */
    public static VmxFile read(Path path) throws IOException {
        Path file = path.toRealPath();
        return new VmxFile(file, Files.readAllBytes(file));
    }

    /**
     * Reads the content of a file that is stored elsewhere, for example on a datastore. The source is read-only.
     *
     * @param name the file's name for messages
     * @param content the file's bytes
     * @return the source
     * @throws IOException if its {@code .encoding} is unknown, or it is UTF-16
     */
    public static VicSource source(String name, byte[] content) throws IOException {
        return of(name, content);
    }

    /**
     * Reads the content of a file that is stored elsewhere, to look at its keys and lines.
     *
     * @param name the file's name for messages
     * @param content the file's bytes
     * @return the file; {@link #save()} fails unless a file of this name holds the same bytes
     * @throws IOException if its {@code .encoding} is unknown, or it is UTF-16
     */
    public static VmxFile of(String name, byte[] content) throws IOException {
        return new VmxFile(Path.of(name), content);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the value's bytes are invalid in the file's encoding, for example because the
     *     file lacks its line {@code .encoding}
     */
    @Override
    public @Nullable String get(String key) {
        VmxLine line = index.find(key);
        return line == null ? null : value(key, line);
    }

    /**
     * Changes the value in the key's line, or appends a line. Putting the stored value again changes nothing.
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

    /** Removes the lines of the former key. */
    @Override
    public void supersede(String formerKey, String key) {
        remove(formerKey);
    }

    /**
     * Removes every line of a key, including lines that spell it in another case. Does nothing if the key is missing.
     *
     * @throws IllegalArgumentException if VMware reserves the key, for example {@code .encoding}
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

    /** Keeps the generation if no member has changed, so that an unchanged file is not written. */
    @Override
    public void endGroup(String generationKey) {
        String settled = generation;
        if (changed || settled == null || !Generation.isSettled(settled)) {
            settled = Generation.settled(get(generationKey));
        }
        put(generationKey, settled);
    }

    /** {@inheritDoc} The checker throws an IllegalArgumentException, as {@link #put} does. */
    @Override
    public VicSink checker() {
        return new VmxCheck(index, encoding);
    }

    /**
     * {@return every key with its value, sorted by key} Of duplicate keys, the first value counts. In the values of
     * {@link #undecodable()} keys, U+FFFD stands for bytes that cannot be decoded. A delta does not change such a
     * value, and its line keeps its bytes.
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
     * {@return the numbers, from 1, of lines that are neither pairs nor empty nor comments} VMware rejects a file with
     * such lines.
     */
    public List<Integer> malformed() {
        return lines.malformed();
    }

    /**
     * Writes the file if a line has changed. It forces a temporary file in the same folder to the disk and moves it
     * over the old file, so that no reader sees a partial file. Owner, group and permissions stay.
     *
     * <p>Only one process at a time saves a file through this class, so no update is lost. This class compares the file
     * with the bytes that it read, and then moves the new file. It does not notice another program's write between
     * these two steps.
     *
     * @return whether the file was written
     * @throws VmxLockedException if VMware's lock, {@code box.vmx.lck}, exists beside the file; nothing is written
     * @throws VmxChangedException if the file has changed since it was read; nothing is written
     * @throws IOException if the file cannot be written; it then stays unchanged
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

    /** Returns the path, without any value. */
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
                    VmxText.shown(key) + " in " + path + " is not "
                            + encoding.charset().name() + ": correct the value, or the line .encoding",
                    e);
        }
    }
}
