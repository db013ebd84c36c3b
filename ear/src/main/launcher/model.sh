# shellcheck shell=bash
# ./vipez model: puts a sentence model into the data folder, or takes it out; a running server takes notice within seconds.

model() {
  [ $# -eq 1 ] || fail "Say which folder holds the model: ./vipez model DIR, or ./vipez model none to take it out."
  if [ -z "$DATA_GIVEN" ] && [ -f "$RUNNING/$PORT" ]; then DATA=$(cat "$RUNNING/$PORT"); fi
  if [ "$1" = none ]; then take_model_out; else put_model_in "$(absolute "$1")"; fi
}

take_model_out() {
  [ -d "$DATA/model" ] || fail "There is no model in $DATA/model."
  rm -rf "$DATA/model"
  say "The model is taken out; search goes by words again."
}

put_model_in() {
  local from=$1 draft="$DATA/model.$$" file
  for file in model.onnx tokenizer.json; do
    [ -r "$from/$file" ] || fail "There is no $file in $from: give the folder of a model exported to ONNX, with its tokenizer.json."
  done
  find_jdk
  prepare_data_folder
  need_space "$DATA" $((200 + $(du -sm "$from" | cut -f1))) "the model and its runtime"
  # Beside its place and renamed, so that the server never meets half a model.
  # shellcheck disable=SC2064 # the draft of now
  trap "rm -rf '$draft'" EXIT
  mkdir -p "$draft/runtime"
  say "Fetching ONNX Runtime ..."
  mkdir -p "$VAR"
  maven --quiet -pl search dependency:copy-dependencies@sentence-runtime "-DoutputDirectory=$draft/runtime" -Dquick -Dspotless.skip >"$VAR/model.log" 2>&1 ||
    fail "The runtime could not be fetched through Maven (see $VAR/model.log): check the network and try again."
  for file in model.onnx model.onnx_data tokenizer.json model.properties; do
    [ ! -f "$from/$file" ] || cp "$from/$file" "$draft/$file"
  done
  rm -rf "$DATA/model.old"
  [ ! -d "$DATA/model" ] || mv "$DATA/model" "$DATA/model.old"
  mv "$draft" "$DATA/model"
  rm -rf "$DATA/model.old"
  say "The model is in place. The server takes it up by itself and reads the documents; how far it is stands under 'Staat van de bibliotheek'."
}
