// The entry of functions.js. A single one, so that the build can join all modules into one scope: 2 kB less.
import "./analysisFunctions";
import "./comparisonFunctions";
import "./componentFunctions";
import "./hourBlockFunctions";
import "./incidentFunctions";
import "./riskFunctions";
import "./spreadFunctions";
