package check.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A target. A build gives it what is stored for it; {@code fuzz.sh} fuzzes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DictionaryFile(resourcePath = "words.dict")
@FuzzTest(maxDuration = "24h") // fuzz.sh says how long
@interface Fuzzed {}
