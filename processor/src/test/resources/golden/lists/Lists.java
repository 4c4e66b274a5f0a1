package sample;

import static io.vicfield.ListFormat.INDEXED;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

public record Lists(
        @VicField(scope = READ_ONLY, key = "Args") List<String> args,
        @VicField List<Integer> numbers,
        @VicField Set<String> tags,
        @VicField String[] names,
        @VicField Long[] totals,
        @VicField List<Instant> times,
        @VicField Instant[] moments,
        @VicField List<byte[]> blobs,
        @VicField List<InetAddress> addresses,
        @VicField(scope = READ_ONLY) List<Part> parts,
        @VicField Part[] spares,
        @VicField List<List<String>> rows,
        @VicField List<int[]> points,
        @VicField List<Map<String, String>> tables,
        @VicField List<List<Part>> shelves,
        @VicField(list = INDEXED) List<String> indexed,
        @VicField(scope = READ_WRITE, list = INDEXED) String[] indexedNames,
        @VicField boolean[] flags,
        @VicField short[] smalls,
        @VicField int[] counts,
        @VicField long[] sums,
        @VicField float[] ratios,
        @VicField double[] exacts) {
    public record Part(@VicField String id) {}
}
