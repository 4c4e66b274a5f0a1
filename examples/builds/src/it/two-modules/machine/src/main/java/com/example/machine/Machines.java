package com.example.machine;

import com.example.disk.Disk;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.Map;
import java.util.TreeMap;

public class Machines {
    public static final Machine SAMPLE = new Machine(new Disk("/", 7), Map.of("data", new Disk("/data", 9)));

    public static Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        MachineCodec.INSTANCE.encode(SAMPLE, VicSink.into(keys));
        return keys;
    }

    public static Machine again() {
        return MachineCodec.INSTANCE.decode(VicSource.of(keys()));
    }
}
