/** What every host of the add-in must send: Excel on the web reads functions.json from Microsoft's origin. */
module.exports = { "Access-Control-Allow-Origin": "*" };
