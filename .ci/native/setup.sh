#!/bin/bash
# setup.sh WORKDIR: prepares a GraalVM 22.3.5 image builder in WORKDIR from Maven artifacts, the installed Debian OpenJDK 17
# and Debian's source package of it. Changes nothing outside WORKDIR but the local Maven repository. A finished WORKDIR is
# left as it is.
set -euo pipefail
KIT=$(cd "$(dirname "$0")" && pwd); W=$(mkdir -p "$1" && cd "$1" && pwd); V=22.3.5
JDK17=$(dpkg -L openjdk-17-jdk-headless | sed -n 's|/bin/javac$||p')
[ -f "$W/.ready" ] && { echo "native kit ready in $W"; exit 0; }
step() { echo "[native-kit +${SECONDS}s] $*"; }

step "builder jars"
mvn -B -q -f "$KIT/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies -DexcludeTransitive=true -DoutputDirectory="$W/jars"
mkdir -p "$W/t21"; tar -C "$W/t21" -xzf "$W"/jars/svm-hosted-native-linux-amd64-21.1.0.tar.gz

step "a private copy of the JDK (the builder wants lib/static and lib/svm in java.home)"
rm -rf "$W/jdk"; mkdir -p "$W/jdk"
for d in bin conf include lib release; do cp -rL --preserve=mode,timestamps "$JDK17/$d" "$W/jdk/" 2>/dev/null || true; done
J=$W/jdk/bin; "$J/java" -version 2>&1 | sed -n 2p
ASM="--add-exports=java.base/jdk.internal.org.objectweb.asm=ALL-UNNAMED"

step "the JDK's C sources from Debian"
mkdir -p "$W/src" "$W/apt/lists/partial" "$W/apt/sources.d"
sed 's/^Types: deb$/Types: deb-src/' /etc/apt/sources.list.d/debian.sources > "$W/apt/sources.d/src.sources"
printf 'Dir::Etc::sourcelist "/dev/null";\nDir::Etc::sourceparts "%s";\nDir::State::lists "%s";\nAPT::Sandbox::User "root";\n' "$W/apt/sources.d" "$W/apt/lists" > "$W/apt/apt.conf"
export APT_CONFIG=$W/apt/apt.conf
apt-get update -qq
have=$(dpkg-query -W -f '${Version}' openjdk-17-jdk-headless)
got=
for v in $have $(apt-cache showsrc openjdk-17 | sed -n 's/^Version: //p' | grep -vFx "$have" | sort -rV); do
  if (cd "$W/src" && apt-get source -qq --download-only --tar-only "openjdk-17=$v" >/dev/null 2>&1) && ls "$W"/src/openjdk-17_*.orig.tar.xz >/dev/null 2>&1; then got=$v; break; fi
done
unset APT_CONFIG
[ -n "$got" ] || { echo "no openjdk-17 source version could be downloaded" >&2; exit 1; }
step "using the sources of $got"
pats=(); for m in java.base jdk.net java.management jdk.management java.prefs; do for o in share unix linux; do pats+=("*/src/$m/$o/native/*"); done; done
tar -C "$W/src" -xJf "$(ls "$W"/src/openjdk-17_*.orig.tar.xz | head -1)" --wildcards "${pats[@]}" '*/src/hotspot/share/include/*' '*/src/hotspot/os/posix/include/*' 2>"$W/src/tar.log" || grep -q "Not found in archive" "$W/src/tar.log"
S=$(ls -d "$W"/src/openjdk-17-*/src)

step "JNI headers"
"$J/java" $ASM "$KIT/tools/JniHeaders.java" "$W/headers" java.base jdk.net java.management jdk.management java.prefs 2>/dev/null

step "static JDK libraries"
B=$S/java.base; ST=$W/jdk/lib/static/linux-amd64/glibc; mkdir -p "$ST" "$W/gen" "$W/obj"
sed -e 's/@@VERSION_CLASSFILE_MAJOR@@/61/; s/@@VERSION_CLASSFILE_MINOR@@/0/' "$B/share/native/include/classfile_constants.h.template" > "$W/gen/classfile_constants.h"
up=$(sed -nE 's/^JAVA_VERSION="17\.0\.([0-9]+).*/\1/p' "$W/jdk/release")
cat > "$W/gen/cflags" <<F
-std=gnu99 -O2 -w -fPIC -fno-strict-aliasing -ffunction-sections -fdata-sections -fvisibility=hidden
-DSTATIC_BUILD=1 -DLINUX -D_GNU_SOURCE -D_REENTRANT -D_LARGEFILE64_SOURCE -D_LITTLE_ENDIAN -Damd64 -D_LP64=1 -DNDEBUG
'-DARCH="amd64"' '-DARCHPROPNAME="amd64"' -DVERSION_FEATURE=17 -DVERSION_INTERIM=0 -DVERSION_UPDATE=${up:-0} -DVERSION_PATCH=0
-DVERSION_EXTRA1=0 -DVERSION_EXTRA2=0 -DVERSION_EXTRA3=0 -DVERSION_BUILD=0 '-DVERSION_STRING="17.0.${up:-0}"'
-I$W/gen -I$W/headers -I$B/share/native/include -I$B/unix/native/include -I$S/hotspot/share/include -I$S/hotspot/os/posix/include
F
for l in java.base/libjava java.base/libnet java.base/libnio java.base/libnio/ch java.base/libnio/fs java.base/libzip java.base/libfdlibm java.management/libmanagement jdk.management/libmanagement_ext; do
  for o in share unix linux; do d=$S/${l%%/*}/$o/native/${l#*/}; [ -d "$d" ] && echo "-I$d" >> "$W/gen/cflags"; done; done
for l in java.base:java java.base:net java.base:nio java.base:zip java.base:fdlibm jdk.net:extnet java.management:management jdk.management:management_ext java.prefs:prefs; do
  m=${l%%:*}; n=${l#*:}; o=$W/obj/$n; rm -rf "$o"; mkdir -p "$o"; x="-DLIBRARY_NAME=$n"
  case $n in fdlibm) x="$x -ffp-contract=off";; zip) x="$x -DUSE_MMAP -UDEBUG";; esac
  find "$S/$m"/{share,unix,linux}/native/lib$n -name '*.c' -not -path '*/zlib/*' 2>/dev/null > "$o/list" || true
  [ "$(sed 's|.*/||' "$o/list" | sort | uniq -d | wc -l)" = 0 ] || { echo "lib$n: two sources of one name" >&2; exit 1; }
  O=$o X=$x C=$W/gen/cflags xargs -P "$(nproc)" -I{} sh -c 'gcc @"$C" $X -c "{}" -o "$O/$(basename "{}" .c).o"' < "$o/list"
  ar rcs "$ST/lib$n.a" "$o"/*.o
done

step "libchelper, libjvm, reporter helper"
mkdir -p "$W/clib/include" "$W/obj/lch" "$W/obj/lvm" "$W/jdk/lib/svm/builder/lib"
for k in aarch64:AArch64 amd64:AMD64; do
  unzip -p "$W/jars/svm-$V.jar" "com/oracle/svm/core/${k%%:*}/${k#*:}LibCHelper\$CPUFeatures.class" > "$W/obj/CF.class"
  { echo 'typedef struct {'; "$J/javap" -p "$W/obj/CF.class" | sed -nE 's/.*boolean (f[A-Za-z0-9_]+)\(.*/  char \1;/p'; echo '} CPUFeatures;'; } > "$W/clib/include/${k%%:*}cpufeatures.h"
done
(cd "$W/obj/lch" && ar x "$W/t21/linux-amd64/liblibchelper.a" && rm cpuid.o && gcc -O2 -fPIC -I"$W/clib/include" -c "$KIT/c/chelper.c" -o chelper.o && ar rcs "$W/clib/liblibchelper.a" *.o)
nm "$ST"/*.a 2>/dev/null | awk '$1=="U"{print $2}' | grep -E '^(JVM_|jmm_|jio_)' | sort -u > "$W/obj/und"
nm "$W/t21/linux-amd64/libjvm.a" 2>/dev/null | awk '$2=="T"||$2=="W"{print $3}' | sort -u > "$W/obj/def"
{ printf '#include <stdio.h>\n#include <stdlib.h>\n#include <stdarg.h>\n'
  echo 'int jio_snprintf(char *s, size_t n, const char *f, ...) { va_list a; va_start(a, f); int r = vsnprintf(s, n, f, a); va_end(a); return r; }'
  echo 'int jio_fprintf(FILE *o, const char *f, ...) { va_list a; va_start(a, f); int r = vfprintf(o, f, a); va_end(a); return r; }'
  for s in $(comm -23 "$W/obj/und" "$W/obj/def" | grep -vE '^jio_(snprintf|fprintf)$'); do echo "void $s(void) { fprintf(stderr, \"$s: not supported in a native image\\n\"); abort(); }"; done
} > "$W/obj/lvm/more.c"
(cd "$W/obj/lvm" && ar x "$W/t21/linux-amd64/libjvm.a" && gcc -O2 -fPIC -ffunction-sections -c more.c -o more.o && ar rcs "$W/clib/libjvm.a" *.o)
gcc -shared -fPIC -O2 -I"$W/jdk/include" -I"$W/jdk/include/linux" "$KIT/c/reporter.c" -o "$W/jdk/lib/svm/builder/lib/libreporterchelper.so"

step "builder patched for the newer 17.0.x class layout"
MP=$W/jars/svm-$V.jar:$W/jars/objectfile-$V.jar:$W/jars/pointsto-$V.jar:$W/jars/native-image-base-$V.jar:$W/jars/graal-sdk-$V.jar:$W/jars/truffle-api-$V.jar
"$J/java" "$KIT/tools/Exports.java" java.base jdk.internal.vm.ci java.management jdk.management java.logging jdk.jfr jdk.jdeps java.desktop java.xml jdk.unsupported java.rmi java.security.jgss jdk.security.jgss java.security.sasl java.smartcardio jdk.crypto.ec jdk.crypto.cryptoki java.xml.crypto jdk.zipfs java.net.http jdk.sctp java.naming java.sql java.prefs java.scripting jdk.httpserver jdk.localedata jdk.charsets > "$W/exports.txt"; grep add-exports "$W/exports.txt" > "$W/cexports.txt"
rm -rf "$W/psrc" "$W/patch" "$W/patchci"; mkdir -p "$W/psrc" "$W/patch"
unzip -qo "$W/jars/svm-$V-sources.jar" com/oracle/svm/core/jdk/SecuritySubstitutions.java com/oracle/svm/hosted/SecurityServicesFeature.java -d "$W/psrc"
"$J/java" "$KIT/tools/PatchBuilder.java" "$W/psrc"
"$J/javac" -nowarn -proc:none -d "$W/patch" @"$W/cexports.txt" --upgrade-module-path "$W/jars/compiler-$V.jar" --module-path "$MP" \
  --patch-module org.graalvm.nativeimage.builder="$W/psrc" $(find "$W/psrc" -name '*.java') > "$W/patch.log" 2>&1 || { cat "$W/patch.log"; exit 1; }
"$J/java" $ASM "$KIT/tools/PatchJvmci.java" "$W/patchci"
rm -rf "$W/obj" "$W/src" "$W/t21" "$W/apt" "$W/headers" "$W/gen" "$W/psrc"
cp "$KIT/c/jni.json" "$W/jni.json"
touch "$W/.ready"; step "ready: $(du -sh "$W" | cut -f1) in $W"
