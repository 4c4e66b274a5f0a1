package sample;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.typedkeys.KeyFactory;
import io.vicfield.typedkeys.RecordKeys;
import io.vicfield.typedkeys.RecordLocation;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed keys of {@link Lists}.
 */
@NullMarked
@Generated("io.vicfield.processor.VicFieldProcessor")
public final class ListsKeys extends RecordKeys<Lists, ListsKeys> {
    /**
     * The keys of a whole configuration.
     */
    public static final ListsKeys ROOT = new ListsKeys(RecordLocation.root(ListsCodec.INSTANCE));

    private final ListsCodec codec;

    private ListsKeys(RecordLocation<Lists> location) {
        super(location);
        codec = (ListsCodec) location.codec();
    }

    @Override
    protected ListsKeys at(RecordLocation<Lists> location) {
        return new ListsKeys(location);
    }

    /**
     * Key of {@code args}: {@code guestinfo.vice./Args}, read-only.
     */
    public VicJoinedKey<List<String>> args() {
        return joined(codec.args);
    }

    /**
     * Key of {@code numbers}: {@code numbers}, hidden.
     */
    public VicJoinedKey<List<Integer>> numbers() {
        return joined(codec.numbers);
    }

    /**
     * Key of {@code tags}: {@code tags}, hidden.
     */
    public VicJoinedKey<Set<String>> tags() {
        return joined(codec.tags);
    }

    /**
     * Key of {@code names}: {@code names}, hidden.
     */
    public VicJoinedKey<String[]> names() {
        return joined(codec.names);
    }

    /**
     * Key of {@code totals}: {@code totals}, hidden.
     */
    public VicJoinedKey<Long[]> totals() {
        return joined(codec.totals);
    }

    /**
     * Key of {@code times}: {@code times}, hidden.
     */
    public VicListKey<List<Instant>, VicKey<Instant>> times() {
        return list(codec.times, KeyFactory.value());
    }

    /**
     * Key of one element of {@code times}.
     */
    public VicKey<Instant> times(int index) {
        return times().at(index);
    }

    /**
     * Key of {@code moments}: {@code moments}, hidden.
     */
    public VicListKey<Instant[], VicKey<Instant>> moments() {
        return list(codec.moments, KeyFactory.value());
    }

    /**
     * Key of one element of {@code moments}.
     */
    public VicKey<Instant> moments(int index) {
        return moments().at(index);
    }

    /**
     * Key of {@code blobs}: {@code blobs}, hidden.
     */
    public VicListKey<List<byte[]>, VicKey<byte[]>> blobs() {
        return list(codec.blobs, KeyFactory.value());
    }

    /**
     * Key of one element of {@code blobs}.
     */
    public VicKey<byte[]> blobs(int index) {
        return blobs().at(index);
    }

    /**
     * Key of {@code addresses}: {@code addresses}, hidden.
     */
    public VicListKey<List<InetAddress>, VicKey<InetAddress>> addresses() {
        return list(codec.addresses, KeyFactory.value());
    }

    /**
     * Key of one element of {@code addresses}.
     */
    public VicKey<InetAddress> addresses(int index) {
        return addresses().at(index);
    }

    /**
     * Key of {@code parts}: {@code guestinfo.vice./parts}, read-only.
     */
    public VicListKey<List<Lists.Part>, Lists_PartKeys> parts() {
        return list(codec.parts, KeyFactory.of(Lists_PartKeys.ROOT));
    }

    /**
     * Key of one element of {@code parts}.
     */
    public Lists_PartKeys parts(int index) {
        return parts().at(index);
    }

    /**
     * Key of {@code spares}: {@code spares}, hidden.
     */
    public VicListKey<Lists.Part[], Lists_PartKeys> spares() {
        return list(codec.spares, KeyFactory.of(Lists_PartKeys.ROOT));
    }

    /**
     * Key of one element of {@code spares}.
     */
    public Lists_PartKeys spares(int index) {
        return spares().at(index);
    }

    /**
     * Key of {@code rows}: {@code rows}, hidden.
     */
    public VicListKey<List<List<String>>, VicJoinedKey<List<String>>> rows() {
        return list(codec.rows, KeyFactory.joined());
    }

    /**
     * Key of one element of {@code rows}.
     */
    public VicJoinedKey<List<String>> rows(int index) {
        return rows().at(index);
    }

    /**
     * Key of {@code points}: {@code points}, hidden.
     */
    public VicListKey<List<int[]>, VicJoinedKey<int[]>> points() {
        return list(codec.points, KeyFactory.joined());
    }

    /**
     * Key of one element of {@code points}.
     */
    public VicJoinedKey<int[]> points(int index) {
        return points().at(index);
    }

    /**
     * Key of {@code tables}: {@code tables}, hidden.
     */
    public VicListKey<List<Map<String, String>>, VicMapKey<String, String, VicKey<String>>> tables(
            ) {
        return list(codec.tables, KeyFactory.map(KeyFactory.value()));
    }

    /**
     * Key of one element of {@code tables}.
     */
    public VicMapKey<String, String, VicKey<String>> tables(int index) {
        return tables().at(index);
    }

    /**
     * Key of {@code shelves}: {@code shelves}, hidden.
     */
    public VicListKey<List<List<Lists.Part>>, VicListKey<List<Lists.Part>, Lists_PartKeys>> shelves(
            ) {
        return list(codec.shelves, KeyFactory.list(KeyFactory.of(Lists_PartKeys.ROOT)));
    }

    /**
     * Key of one element of {@code shelves}.
     */
    public VicListKey<List<Lists.Part>, Lists_PartKeys> shelves(int index) {
        return shelves().at(index);
    }

    /**
     * Key of {@code indexed}: {@code indexed}, hidden.
     */
    public VicListKey<List<String>, VicKey<String>> indexed() {
        return list(codec.indexed, KeyFactory.value());
    }

    /**
     * Key of one element of {@code indexed}.
     */
    public VicKey<String> indexed(int index) {
        return indexed().at(index);
    }

    /**
     * Key of {@code indexedNames}: {@code guestinfo.vice..indexedNames}, read-write.
     */
    public VicListKey<String[], VicKey<String>> indexedNames() {
        return list(codec.indexedNames, KeyFactory.value());
    }

    /**
     * Key of one element of {@code indexedNames}.
     */
    public VicKey<String> indexedNames(int index) {
        return indexedNames().at(index);
    }

    /**
     * Key of {@code flags}: {@code flags}, hidden.
     */
    public VicJoinedKey<boolean[]> flags() {
        return joined(codec.flags);
    }

    /**
     * Key of {@code smalls}: {@code smalls}, hidden.
     */
    public VicJoinedKey<short[]> smalls() {
        return joined(codec.smalls);
    }

    /**
     * Key of {@code counts}: {@code counts}, hidden.
     */
    public VicJoinedKey<int[]> counts() {
        return joined(codec.counts);
    }

    /**
     * Key of {@code sums}: {@code sums}, hidden.
     */
    public VicJoinedKey<long[]> sums() {
        return joined(codec.sums);
    }

    /**
     * Key of {@code ratios}: {@code ratios}, hidden.
     */
    public VicJoinedKey<float[]> ratios() {
        return joined(codec.ratios);
    }

    /**
     * Key of {@code exacts}: {@code exacts}, hidden.
     */
    public VicJoinedKey<double[]> exacts() {
        return joined(codec.exacts);
    }
}
